import type { Knowledge } from "../model/knowledge.ts";
import { byText } from "../model/span.ts";
import { board } from "./board.ts";
import { claims } from "./claims.ts";
import { conflicts } from "./conflicts.ts";
import { corroborations } from "./corroboration.ts";
import { documents } from "./documents.ts";
import { entities } from "./entities.ts";
import { meetings } from "./meetings.ts";
import type { Reading } from "./reading.ts";
import { ties } from "./ties.ts";

/** What all documents say together; the order in which they were read does not matter. */
export const resolved = (read: readonly Reading[]): Knowledge => {
  const ordered = [...read].sort((a, b) => byText(a.document.key, b.document.key));
  const gathered = board();
  const named = entities(ordered, gathered);
  ties(ordered, named, gathered);
  const nodeOf = meetings(ordered, named, gathered);
  documents(ordered, nodeOf, gathered);
  const said = claims(ordered, nodeOf, gathered);
  corroborations(said, gathered);
  conflicts(said, gathered);
  return gathered.knowledge();
};
