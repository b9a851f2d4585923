import { usualName } from "../../graph/usual-name.ts";
import { UserError } from "../model/diagnostic.ts";

/** The name of a corpus in a database, as `--graph` gives it. */
export function graphName(name = usualName): string {
  if (name.trim() !== "" && name.length <= 200 && !/\p{Control}/u.test(name)) return name;
  throw new UserError(
    "The name of a graph is 1 to 200 signs on one line",
    "Choose a short one: --graph talks.",
  );
}
