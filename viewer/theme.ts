// Light or dark: the system's choice until the reader makes one, which this browser keeps.
type Theme = "light" | "dark";
const name = "parley-theme";

function kept(): Theme | undefined {
  try {
    const value = localStorage.getItem(name);
    return value === "light" || value === "dark" ? value : undefined;
  } catch {
    return undefined;
  }
}

const wished = (): Theme =>
  kept() ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

export function setTheme(): void {
  document.documentElement.dataset["theme"] = wished();
}

export function toggleTheme(): void {
  const next: Theme = wished() === "dark" ? "light" : "dark";
  try {
    localStorage.setItem(name, next);
  } catch {
    // A browser that keeps nothing shows the choice until the page is left.
  }
  document.documentElement.dataset["theme"] = next;
}
