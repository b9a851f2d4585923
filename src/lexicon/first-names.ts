import { femaleNames, maleNames, sharedNames } from "./data/first-names.ts";
import { folded } from "./phrases.ts";

export type GivenNameOf = "female" | "male" | "either";

let made: ReadonlyMap<string, GivenNameOf> | undefined;

/** Whose given name it may be; read when first asked for. */
export const givenName = (word: string): GivenNameOf | undefined => {
  made ??= new Map(
    (
      [
        [sharedNames, "either"],
        [femaleNames, "female"],
        [maleNames, "male"],
      ] as const
    ).flatMap(([names, whose]) => names.split(" ").map((name) => [folded(name), whose] as const)),
  );
  return made.get(folded(word));
};
