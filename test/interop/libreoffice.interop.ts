import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, expect, test } from "vitest";
import { tables } from "../../graph/formats/tables/tables.ts";
import { madeGraph } from "../graphs.ts";
import { maySetUp } from "../java/java.ts";

const { graph, documents } = madeGraph({
  seed: 23,
  nodes: 150,
  density: 8,
  // A line of 32,000 characters comes back from LibreOffice with line ends of its own.
  longest: "=1+1;\t".repeat(500),
});
const scratch = mkdtempSync(join(tmpdir(), "parley-libreoffice-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const office = libreOffice();

test.runIf(office)("LibreOffice shows the cells as they are written and computes none", () => {
  const folder = join(scratch, "tables");
  mkdirSync(folder);
  const names: string[] = [];
  for (const { name, pieces } of tables(graph, documents)) {
    names.push(name);
    writeFileSync(join(folder, name), [...pieces].join(""));
  }
  // What the test would see if a cell were computed.
  writeFileSync(join(folder, "formula.csv"), "=1+1\r\n");

  const flat = converted(names.concat("formula.csv"), "fods");
  expect(flat("formula.csv").match(/table:formula=/g)?.length).toBe(1);
  const back = converted(names, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true");
  for (const name of names) {
    expect([name, flat(name).match(/table:formula="[^"]*"/g)]).toEqual([name, null]);
    const [titles, ...rows] = cells(readFileSync(join(folder, name), "utf8"));
    const [shownTitles, ...shown] = cells(back(name));
    expect(shownTitles).toEqual(titles);
    expect(shown).toEqual(rows);
  }

  function converted(files: readonly string[], to: string): (name: string) => string {
    const out = join(scratch, to.slice(0, 4));
    run(office ?? "", [
      `-env:UserInstallation=${pathToFileURL(join(scratch, "profile"))}`,
      ...["--headless", "--infilter=CSV:44,34,76,1,,0,false,false", "--convert-to", to],
      ...["--outdir", out, ...files.map((name) => join(folder, name))],
    ]);
    const ending = to.replace(/:.*/, "");
    return (name) => readFileSync(join(out, name.replace(/csv$/, ending)), "utf8");
  }
});

/** A cell of LibreOffice has one kind of line end. */
const cells = (text: string): string[][] =>
  (parse(text, { bom: true }) as string[][]).map((row) =>
    row.map((cell) => cell.replace(/\r\n?/g, "\n")),
  );

/** The program; undefined where it cannot be had, which is an error in CI. */
function libreOffice(): string | undefined {
  if (spawnSync("soffice", ["--version"]).status === 0) return "soffice";
  try {
    if (!maySetUp()) throw new Error("no LibreOffice here, and no Debian to fetch it from");
    run("apt-get", ["-qq", "update"]);
    run("apt-get", [
      "-qq",
      "install",
      "--yes",
      "--no-install-recommends",
      "libreoffice-calc-nogui",
    ]);
    console.info("libreoffice-calc-nogui: installed from Debian's packages");
    return "soffice";
  } catch (error) {
    if (process.env["CI"]) throw error;
    console.warn(`${(error as Error).message}; left out`);
    return undefined;
  }
}

function run(program: string, argv: readonly string[]): void {
  const { status, stderr } = spawnSync(program, argv, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) throw new Error(`${program} ${argv[0]} failed: ${stderr}`);
}
