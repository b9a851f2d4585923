// One form for all wordings of an office.

import { officeTerms } from "./offices.ts";

/** What tells one office from another in the words of a title. */
export interface TitleCore {
  /** The office word, one for all that mean the same: "spokesperson". */
  readonly head: string;
  readonly deputy: boolean;
  /** The words that tell one minister from another. */
  readonly field: ReadonlySet<string>;
}

const synonyms: Readonly<Record<string, string>> = {
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  premier: "prime minister",
  taoiseach: "prime minister",
  chief: "head",
  boss: "head",
  director: "head",
  advisor: "aide",
  adviser: "aide",
  assistant: "aide",
  amir: "emir",
  tsar: "czar",
  congresswoman: "congressman",
  ceo: "chief executive",
  "chief executive officer": "chief executive",
  "special representative": "envoy",
  "general secretary": "secretary general",
};

/** One form for words of one stem and for spellings. */
const stems: Readonly<Record<string, string>> = {
  presidential: "president",
  parliamentary: "parliament",
  ministerial: "minister",
  defence: "defense",
  economic: "economy",
  economics: "economy",
  financial: "finance",
  labour: "labor",
  interior: "internal",
  transportation: "transport",
  governmental: "government",
};

/** Words that tell no office from another. */
const idle =
  /^(?:the|an?|of|for|to|in|at|on|and|with|under|special|senior|top|principal|chief|high|affairs|its|his|her|their|s|us|national)$/;
const deputyWord = /^(?:deputy|vice|assistant|associate|under)$/;

/** "Deputy minister of foreign affairs" is a minister, a deputy, in the field "foreign". */
export const titleCore = (title: string): TitleCore => {
  const words = title
    .toLowerCase()
    .normalize("NFC")
    .match(/[\p{L}\p{N}]+(?:['’](?!s\b)\p{L}+)*/gu) ?? [""];
  const end = words.findIndex((word, index) => index > 0 && /^(?:of|for|to|at|in)$/.test(word));
  const front = end < 0 ? words : words.slice(0, end);
  let head = front.at(-1) ?? "";
  let from = Math.max(0, front.length - 1);
  let until = front.length;
  // the longest office word that ends the front; "chief of staff" reaches beyond it
  for (let length = 4; length > 0; length--) {
    const staff = words.slice(0, length + from).join(" ");
    if (/chief of (?:general )?staff$/.test(staff)) {
      const at = words.indexOf("chief");
      [head, from, until] = ["chief of staff", at, words.indexOf("staff") + 1];
      break;
    }
    const term = front.slice(-length).join(" ");
    if (length <= front.length && officeTerms.has(term)) {
      [head, from, until] = [officeTerms.get(term)!.name, front.length - length, front.length];
      break;
    }
  }
  const rest = [...words.slice(0, from), ...words.slice(until)];
  const name =
    head === "secretary" && /^of state\b/.test(words.slice(until).join(" "))
      ? "secretary of state"
      : head;
  const field = rest.filter((word) => !idle.test(word) && !deputyWord.test(word));
  return {
    head: synonyms[name] ?? name,
    deputy: rest.some((word) => deputyWord.test(word)) || name === "deputy" || name === "vice",
    field: new Set(
      field
        .map((word) => stems[word] ?? word)
        .filter((word) => !(name === "secretary of state" && word === "state")),
    ),
  };
};
