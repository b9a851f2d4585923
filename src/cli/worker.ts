import { parentPort } from "node:worker_threads";
import type { Document } from "../model/document.ts";
import { reader } from "./reader.ts";

const read = reader();
parentPort!.on("message", (documents: readonly Document[]) => {
  parentPort!.postMessage(documents.map(read));
});
