// What a hit in the picture asks for.
import type { Model } from "./model/model.ts";
import type { Hit } from "./picture/hit.ts";
import { type Change, type State, select, unselect } from "./state.ts";

/** A mark is selected; a line opens the words that say it, at the end that is selected already. */
export function leadsTo({ ties }: Model, { selected }: State, { mark, line }: Hit): Change {
  if (mark !== undefined) return select(mark);
  const tie = line === undefined ? undefined : ties.get(line);
  if (!tie) return unselect;
  return select(selected === tie.target ? tie.target : tie.source, [tie.key]);
}
