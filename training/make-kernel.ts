/**
 * Assembles kernel.wat and prints src/annotate/network/kernel-bytes.ts.
 *
 *     npx tsx training/make-kernel.ts
 *
 * Fetches the assembler (WABT) through npx; nothing else in the project needs it.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const assembler = "wabt@1.0.39";
const here = import.meta.dirname;
const upTo = (count: number): number[] => [...Array(count).keys()];

const locals = upTo(4)
  .map((r) => `(local $a${r} i32) (local $c${r} i32) (local $s${r}l v128) (local $s${r}r v128)`)
  .join("\n");

/** `rows` rows of the product, eight columns at a time. */
const tile = (rows: number): string => `
  ${upTo(rows)
    .map(
      (r) => `
  (local.set $a${r} (i32.add (local.get $a)
    (i32.mul (i32.add (local.get $row) (i32.const ${r})) (local.get $stride))))
  (local.set $c${r} (i32.add (local.get $c)
    (i32.mul (i32.add (local.get $row) (i32.const ${r})) (local.get $width))))`,
    )
    .join("")}
  (local.set $column (i32.const 0))
  (loop $columns
    ${upTo(rows)
      .map(
        (r) => `
    (local.set $s${r}l (v128.const f32x4 0 0 0 0))
    (local.set $s${r}r (v128.const f32x4 0 0 0 0))`,
      )
      .join("")}
    (local.set $p (i32.add (local.get $b) (local.get $column)))
    (local.set $q (i32.const 0))
    (loop $inner
      (local.set $w0 (v128.load (local.get $p)))
      (local.set $w1 (v128.load offset=16 (local.get $p)))
      ${upTo(rows)
        .map(
          (r) => `
      (local.set $x (v128.load32_splat (i32.add (local.get $a${r}) (local.get $q))))
      (local.set $s${r}l (f32x4.add (local.get $s${r}l) (f32x4.mul (local.get $x) (local.get $w0))))
      (local.set $s${r}r (f32x4.add (local.get $s${r}r) (f32x4.mul (local.get $x) (local.get $w1))))`,
        )
        .join("")}
      (local.set $p (i32.add (local.get $p) (local.get $width)))
      (br_if $inner (i32.lt_u
        (local.tee $q (i32.add (local.get $q) (i32.const 4))) (local.get $depth))))
    ${upTo(rows)
      .map(
        (r) => `
    (v128.store (i32.add (local.get $c${r}) (local.get $column)) (local.get $s${r}l))
    (v128.store offset=16 (i32.add (local.get $c${r}) (local.get $column)) (local.get $s${r}r))`,
      )
      .join("")}
    (br_if $columns (i32.lt_u
      (local.tee $column (i32.add (local.get $column) (i32.const 32))) (local.get $width))))`;

/** The mean of 96 numbers from their sum in four lanes, in all four lanes. */
const mean = (target: string, sum: string): string => `
  (local.set ${target} (f32x4.splat (f32.div
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get ${sum})) (f32x4.extract_lane 1 (local.get ${sum})))
      (f32.add (f32x4.extract_lane 2 (local.get ${sum})) (f32x4.extract_lane 3 (local.get ${sum}))))
    (f32.const 96))))`;

const source = readFileSync(join(here, "kernel.wat"), "utf8")
  .replace("@locals", locals)
  .replace(/@tile (\d)/g, (_, rows: string) => tile(Number(rows)))
  .replace(/@mean (\S+) (\S+)/g, (_, target: string, sum: string) => mean(target, sum));

const folder = mkdtempSync(join(tmpdir(), "kernel-"));
const [text, binary] = [join(folder, "kernel.wat"), join(folder, "kernel.wasm")];
writeFileSync(text, source);
execFileSync("npx", ["--yes", "-p", assembler, "wat2wasm", text, "-o", binary], {
  stdio: "inherit",
});
const bytes = readFileSync(binary);
rmSync(folder, { recursive: true });

const lines = bytes.toString("base64").match(/.{1,92}/g) ?? [];
writeFileSync(
  join(here, "../src/annotate/network/kernel-bytes.ts"),
  `/** training/kernel.wat, assembled by training/make-kernel.ts: ${bytes.length} bytes in base64. */
export const kernelBytes = [
${lines.map((line) => `  "${line}",`).join("\n")}
].join("");
`,
);
