// Whether a name takes "the" in a sentence: "the Oslo talks", "the United States", but "Oslo".

/** Common nouns that make a name one with an article. */
const heads = [
  "talks|meetings?|conference|summit|round|rounds|negotiations|forum|session|consultations|dialogue|call",
  "States|Kingdom|Union|Emirates|Republic|Islands|Nations|Netherlands|Philippines|Bahamas|Gambia",
  "Council|Commission|Ministry|Office|Committee|Agency|Alliance|League|Organi[sz]ation|Parliament",
  "Court|Assembly|Directorate|Department|Secretariat|Party|Army|Navy|Kremlin|White House|Pentagon",
].join("|");

const commonNoun = new RegExp(`(?:^|[\\s–-])(?:${heads})(?![\\p{L}])`, "iu");
/** An article, another determiner or a genitive stands there already, or it is a sentence. */
const determined =
  /^(?:(?:the|a|an|this|that|these|those|his|her|their|its|our|he|she|they|it|we|who|another|one)\s|\S+[’']s?\s)/iu;

/** "the " where the name takes it, else "". */
export const articleOf = (name: string): string =>
  !determined.test(name) && (/^\p{Ll}/u.test(name) || commonNoun.test(name)) ? "the " : "";
