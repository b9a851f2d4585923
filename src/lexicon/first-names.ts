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

/** Given names that are ordinary words or places as well: "North", "Grace", "Paris". */
export const wordlikeNames: ReadonlySet<string> = new Set(
  "North South East West White Black Brown Green Gray Grey Cross Roman Paris Christian Olive Royal Prince Princess Grace Hope Faith Joy April May June August Will Bill Mark Grant Frank Rich Chase Hunter Angel Star Sunny Summer Autumn Winter Dawn Rose Lily Ivy Iris Pearl Ruby Amber Crystal Sky Rain River Forest Lake Ocean Stone Major General Justice Judge Mercy Patience Charity Trinity Liberty Unity Freedom Victory Independence Sage Reed Rusty Sandy Misty Stormy Early Earnest Price Young Long Short King Queen Duke Earl Baron Bishop Pope Dean Chance Art Drew Pat Sue Rob Jet Ford Lincoln Washington Austin Dallas Houston Boston Phoenix Cairo London Milan Sydney Vienna Geneva Florence Brooklyn Chelsea Asia America Africa Europa India China Kenya Egypt Israel Jordan Georgia Virginia Carolina Dakota Montana Nevada Alaska Islam Muslim Security National Central Democratic Ending Love Worth Golden Silver Jade Blue Red Sunday Friday Monday Tuesday Wednesday Thursday Saturday English French German Holland Ireland Scotland England Wales Victoria Alexandria Santa San Santo Port Saint Los Las New Van Don Dan Merit Sterling Noble Loyal Pride Promise Precious Blessing Progress Success Welcome Clear Christmas Easter Noel Holiday Cash Pace Wave Storm Rocky Cliff Dale Glen Heath Marsh Brook Bay Beach Woody Field Court Page Case Law Best Strong Sharp True Power Ram Bear Wolf Fox Buck Robin Jay Raven Phoenix Dove".split(
    " ",
  ),
);
