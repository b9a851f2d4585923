// Starts the page: loads the three files, then hands them to the explorer.
import { html, render } from "lit-html";
import { explorer } from "./explorer.ts";
import { isAlone, LoadError, load } from "./model/load.ts";
import { setTheme } from "./theme.ts";
import { failed, loading } from "./views/loading.ts";

const root = document.querySelector<HTMLElement>("#app") as HTMLElement;
setTheme();
begin();

async function begin(): Promise<void> {
  // One file may still arrive when another has failed: its progress must not paint over the message.
  let waiting = true;
  try {
    render(loading(0, 0), root);
    const model = await load(new URL(".", document.baseURI), (read, total) => {
      if (waiting) render(loading(read, total), root);
    });
    waiting = false;
    render(html``, root);
    explorer(model, root);
  } catch (error) {
    waiting = false;
    if (!(error instanceof LoadError)) throw error;
    render(failed(error.file, error.message, isAlone() ? undefined : begin), root);
  }
}
