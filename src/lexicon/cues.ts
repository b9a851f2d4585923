// Verbs that make somebody's words of what follows, with the act that they name and the complements in which
// those words stand. Written by hand from general knowledge of English reporting verbs.

import type { Act } from "../../graph/schema.ts";

/**
 * What holds the words: a clause ("said that …", "…, she said"); an infinitive ("pledged to …"); a request
 * ("urged them to …"); a bare object ("demanded an apology"); an object only where it holds quotation marks
 * ("praised the “bold step”"); "described it as …"; "called it …"; the fault or merit behind "of", "for",
 * "over" ("accused them of …"); both together ("blamed them for …"); what follows a preposition of the verb's
 * own ("called for …"); a gerund ("proposed opening …"); nothing, when words in quotation marks stand beside it.
 */
export type Frame =
  | "clause"
  | "infinitive"
  | "request"
  | "object"
  | "quoted object"
  | "as"
  | "name"
  | "fault"
  | "object and fault"
  | "preposition"
  | "request of"
  | "gerund"
  | "quote";

export interface Cue {
  readonly act: Act;
  readonly frames: ReadonlySet<Frame>;
  /** "ruled out": the particle without which the verb is no cue. */
  readonly particle?: string;
  /** "called for", "called on": the prepositions of the frames "preposition" and "request of". */
  readonly prepositions?: ReadonlySet<string>;
  /** A verb of thinking or wishing: its words count as said only where others show that they were. */
  readonly inward?: true;
}

interface Row {
  readonly act: Act;
  readonly frames: readonly Frame[];
  readonly prepositions?: string;
  readonly inward?: true;
  readonly verbs: string;
}

const rows: readonly Row[] = [
  {
    act: "state",
    frames: ["clause", "quote", "quoted object"],
    verbs: `say tell add state note explain declare announce report argue claim stress emphasize emphasise
      underline underscore highlight reiterate repeat confirm reaffirm acknowledge admit concede maintain
      contend assert affirm observe remark comment mention indicate suggest imply reveal disclose recall
      recount remind assure reassure inform notify respond reply answer retort counter conclude write post
      tweet signal hint testify complain lament boast joke quip clarify specify elaborate proclaim pronounce
      opine confide insinuate intimate stipulate attest certify relate describe brag crow deadpan gush muse
      rejoin surmise theorize tout vouch stipulate point+out make+clear spell+out lay+out set+out`,
  },
  {
    act: "state",
    frames: ["quote"],
    verbs: `continue begin start interrupt shout whisper cry yell exclaim laugh smile sigh mutter murmur chant read
      finish thunder roar scream go+on chime+in ask wonder inquire query`,
  },
  { act: "state", frames: ["infinitive"], verbs: "claim profess purport" },
  {
    act: "state",
    frames: ["clause", "as"],
    verbs: "interpret characterize characterise portray depict",
  },
  { act: "state", frames: ["as", "name"], verbs: "describe" },
  { act: "state", frames: ["name"], verbs: "call label brand dub term deem" },
  { act: "state", frames: ["clause"], verbs: "find show warrant" },
  {
    act: "expect",
    frames: ["clause", "quote"],
    verbs: "predict forecast estimate project anticipate speculate reckon",
  },
  {
    act: "expect",
    frames: ["clause"],
    inward: true,
    verbs: "hope expect believe think fear worry doubt assume suspect feel",
  },
  { act: "demand", frames: ["clause", "infinitive", "object", "quote"], verbs: "demand" },
  { act: "demand", frames: ["clause", "quote"], verbs: "insist order decree rule mandate" },
  { act: "demand", frames: ["preposition"], prepositions: "on upon", verbs: "insist" },
  { act: "demand", frames: ["preposition"], prepositions: "for", verbs: "call" },
  { act: "demand", frames: ["request of"], prepositions: "on upon", verbs: "call" },
  { act: "demand", frames: ["request"], verbs: "order instruct direct command tell" },
  {
    act: "appeal",
    frames: ["request", "clause", "quote"],
    verbs: "urge ask request beg implore beseech exhort entreat advise encourage petition",
  },
  { act: "appeal", frames: ["request"], verbs: "call appeal" },
  { act: "appeal", frames: ["preposition"], prepositions: "for", verbs: "appeal plead" },
  { act: "appeal", frames: ["request of"], prepositions: "to with", verbs: "appeal plead" },
  { act: "appeal", frames: ["infinitive", "quote"], verbs: "plead" },
  { act: "appeal", frames: ["infinitive"], verbs: "ask beg petition" },
  {
    act: "promise",
    frames: ["clause", "infinitive", "quote", "quoted object"],
    verbs: "promise pledge vow swear undertake",
  },
  { act: "appeal", frames: ["preposition"], prepositions: "for", verbs: "ask" },
  { act: "state", frames: ["gerund"], verbs: "admit acknowledge recall report" },
  { act: "propose", frames: ["gerund"], verbs: "propose suggest recommend advocate" },
  { act: "promise", frames: ["infinitive", "gerund"], verbs: "commit" },
  { act: "promise", frames: ["infinitive"], verbs: "offer volunteer" },
  { act: "promise", frames: ["clause", "quote"], verbs: "guarantee" },
  { act: "threaten", frames: ["clause", "infinitive", "quote"], verbs: "threaten" },
  { act: "threaten", frames: ["clause", "request", "quote"], verbs: "warn caution" },
  {
    act: "accuse",
    frames: ["fault", "quote"],
    verbs: `accuse criticize criticise slam blast denounce condemn lambast lambaste assail attack berate rebuke
      castigate chastise chide scold admonish reprimand fault censure deride ridicule mock decry deplore`,
  },
  { act: "accuse", frames: ["object and fault"], verbs: "blame" },
  { act: "accuse", frames: ["clause", "quote"], verbs: "allege charge lament complain" },
  { act: "deny", frames: ["clause", "object", "quote"], verbs: "deny refute dispute" },
  { act: "reject", frames: ["object", "quote"], verbs: "reject rule+out" },
  {
    act: "accuse",
    frames: ["as"],
    verbs: `criticize criticise slam blast condemn lambast lambaste assail attack castigate censure deride ridicule
      mock decry deplore`,
  },
  { act: "reject", frames: ["as"], verbs: "dismiss denounce condemn reject" },
  { act: "reject", frames: ["quoted object"], verbs: "dismiss rebuff spurn oppose" },
  { act: "propose", frames: ["clause", "infinitive", "quote", "quoted object"], verbs: "propose" },
  { act: "propose", frames: ["clause", "quote"], verbs: "recommend advocate" },
  { act: "agree", frames: ["clause"], verbs: "agree accept concur" },
  {
    act: "praise",
    frames: ["fault", "quote", "quoted object"],
    verbs: "thank praise commend congratulate applaud",
  },
  {
    act: "praise",
    frames: ["quoted object", "as"],
    verbs: "hail welcome laud salute celebrate endorse praise",
  },
];

/** Words for what somebody voices, in "expressed fear that …", "restated her belief that …". */
export const voicedNouns: ReadonlyMap<string, Act> = new Map(
  (
    [
      [
        "state",
        "view opinion belief conviction position stance statement claim assertion confidence certainty",
      ],
      [
        "state",
        "satisfaction gratitude understanding assessment comment remark observation interest",
      ],
      [
        "expect",
        "hope expectation optimism pessimism prediction fear concern worry doubt scepticism skepticism",
      ],
      ["demand", "insistence demand call"],
      ["appeal", "appeal plea request desire wish"],
      [
        "promise",
        "promise pledge vow commitment willingness readiness assurance guarantee intention determination",
      ],
      ["threaten", "threat warning"],
      ["accuse", "accusation allegation criticism complaint"],
      ["deny", "denial"],
      ["reject", "opposition objection refusal rejection"],
      ["propose", "proposal offer suggestion"],
      ["agree", "agreement support"],
      ["praise", "praise appreciation thanks"],
    ] as const
  ).flatMap(([act, nouns]) => nouns.split(" ").map((noun): [string, Act] => [noun, act])),
);

/** Verbs that voice such a noun. */
export const voicingVerbs =
  "express voice repeat reiterate maintain renew reaffirm restate stress underline affirm";

const irregular: Readonly<Record<string, string>> = {
  say: "says said saying",
  tell: "tells told telling",
  write: "writes wrote written writing",
  think: "thinks thought thinking",
  feel: "feels felt feeling",
  find: "finds found finding",
  show: "shows showed shown showing",
  swear: "swears swore sworn swearing",
  begin: "begins began begun beginning",
  go: "goes went gone going",
  make: "makes made making",
  read: "reads read reading",
  undertake: "undertakes undertook undertaken undertaking",
  set: "sets set setting",
  lay: "lays laid laying",
  beg: "begs begged begging",
  brag: "brags bragged bragging",
  slam: "slams slammed slamming",
  rebut: "rebuts rebutted rebutting",
  concur: "concurs concurred concurring",
  admit: "admits admitted admitting",
  commit: "commits committed committing",
  quip: "quips quipped quipping",
  beseech: "beseeches beseeched besought beseeching",
  plead: "pleads pleaded pled pleading",
  spell: "spells spelled spelt spelling",
};

/** All forms of a verb: "deny" gives deny, denies, denied, denying. */
const forms = (verb: string): string[] => {
  const special = irregular[verb];
  if (special) return [verb, ...special.split(" ")];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith("e")) {
    const stem = verb.slice(0, -1);
    return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
  }
  return [verb, `${verb}${/(?:s|sh|ch|x|z)$/.test(verb) ? "es" : "s"}`, `${verb}ed`, `${verb}ing`];
};

const byForm = new Map<string, Cue[]>();
for (const { act, frames, prepositions, inward, verbs } of rows) {
  for (const entry of verbs.split(/\s+/)) {
    const [verb = "", particle] = entry.split("+");
    const cue: Cue = {
      act,
      frames: new Set(frames),
      ...(particle ? { particle } : {}),
      ...(prepositions ? { prepositions: new Set(prepositions.split(" ")) } : {}),
      ...(inward ? { inward } : {}),
    };
    for (const form of forms(verb)) byForm.set(form, [...(byForm.get(form) ?? []), cue]);
  }
}

/** What a word, in lower case, may be a cue of: several readings when it has several frames. */
export const cuesOf = (word: string): readonly Cue[] => byForm.get(word) ?? [];

const voicing = new Set(voicingVerbs.split(" ").flatMap(forms));

/** Whether a word, in lower case, is a form of a verb that voices a noun ("expressed"). */
export const isVoicing = (word: string): boolean => voicing.has(word);

const addressing = new Set(
  "tell inform assure reassure remind warn notify advise caution promise brief"
    .split(" ")
    .flatMap(forms),
);

/** Whether a word, in lower case, is a form of a verb whose object is the listener ("told the guests"). */
export const isAddressing = (word: string): boolean => addressing.has(word);

/** Names for a text, in whose words nobody speaks by himself: what it calls for is its authors'. */
export const textNouns: ReadonlySet<string> = new Set(
  `plan plans proposal proposals agreement agreements deal deals accord accords video videos footage treaty pact
  draft document documents text texts memorandum resolution resolutions constitution law laws order images
  charter declaration convention protocol bill
  photo photos picture pictures data figures evidence map maps graphic chart results result record records`.split(
    /\s+/,
  ),
);
