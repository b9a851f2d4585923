import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Annotator } from "../annotate/annotate.ts";
import { perceptron } from "../annotate/names/perceptron.ts";
import { network } from "../annotate/network/network.ts";
import { root } from "./root.ts";

const weights = (file: string): Uint8Array => readFileSync(join(root, "models", file));

/** The trained models, read from `models/` under the package's root. */
export const annotator = (): Annotator => ({
  ...network(weights("network.bin")),
  secondReading: perceptron(weights("names.bin")),
});
