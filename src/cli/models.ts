import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Annotator } from "../annotate/annotate.ts";
import { network } from "../annotate/network/network.ts";
import { root } from "./root.ts";

/** The trained models, read from `models/` under the package's root. */
export const annotator = (): Annotator =>
  network(readFileSync(join(root, "models", "network.bin")));
