// Words for occasions on which parties meet or talk, as classes. Lower case.

import type { MeetingFormat } from "../../graph/schema.ts";

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Nouns that are an occasion by themselves. */
export const occasionNouns: ReadonlySet<string> = new Set(
  words(
    "talks meeting meetings negotiation negotiations summit summits conference conferences consultation consultations discussions round rounds session sessions videoconference teleconference parley parleys congress roundtable encounter plenary",
  ),
);

/** Nouns that stand for an occasion beside a verb of taking part: "joined the forum", "seen at the ceremony". */
export const attendedNouns: ReadonlySet<string> = new Set([
  ...occasionNouns,
  ...words("forum ceremony dialogue"),
]);

/** Nouns for those who are at an occasion, whose members a text lists. */
export const attendeeNouns: ReadonlySet<string> = new Set(
  words("officials participants delegates attending attendees delegation parties"),
);

/** Nouns that are an occasion only with a word that makes them one ("phone call", "peace dialogue"). */
export const weakNouns: ReadonlyMap<string, readonly string[]> = new Map([
  ["call", words("phone telephone video conference")],
  ["calls", words("phone telephone video conference")],
  ["conversation", words("phone telephone")],
  ["conversations", words("phone telephone")],
  ["dialogue", words("peace direct trilateral bilateral security strategic")],
  ["forum", words("diplomacy economic security peace policy")],
]);

/** Nouns that count occasions: "a round of talks", "two days of negotiations". */
export const counterNouns: ReadonlySet<string> = new Set(
  words("round rounds session sessions series"),
);

/** Nouns for a day of a longer meeting: "the second day of negotiations". */
export const dayNouns: ReadonlySet<string> = new Set(words("day"));

/** Formats by a word in the noun phrase. */
export const formatWords: ReadonlyMap<string, MeetingFormat> = new Map<string, MeetingFormat>([
  ["bilateral", "bilateral"],
  ["trilateral", "trilateral"],
  ["tripartite", "trilateral"],
  ["multilateral", "multilateral"],
  ["quadrilateral", "multilateral"],
  ["summit", "summit"],
  ["conference", "conference"],
  ["congress", "conference"],
  ["forum", "conference"],
  ["call", "call"],
  ["phone", "call"],
  ["telephone", "call"],
]);

/** "three-way", "six-party": the format by the number before such a word. */
export const wayWords: ReadonlySet<string> = new Set(words("way party nation country sided power"));
export const formatOfNumber: ReadonlyMap<string, MeetingFormat> = new Map<string, MeetingFormat>([
  ["two", "bilateral"],
  ["three", "trilateral"],
  ...words("four five six seven eight nine ten twelve").map(
    (word) => [word, "multilateral"] as const,
  ),
]);

/** Units of time: "next week's talks" are not the next of a series. */
export const timeUnits: ReadonlySet<string> = new Set(
  words(
    "day week weekend month year monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter fall",
  ),
);

/** Occasions that this project leaves aside: they are told to the press, or are no meeting of parties. */
export const notOccasions: ReadonlySet<string> = new Set(
  words(
    "press news cabinet interview briefing board staff training court plenary election town shareholder",
  ),
);

/** Words that put an occasion behind or before the one under way. */
export const nextWords: ReadonlySet<string> = new Set(
  words(
    "next another new further future upcoming forthcoming coming fresh additional subsequent later follow-up",
  ),
);
export const previousWords: ReadonlySet<string> = new Set(
  words("previous earlier prior last past preceding former recent preliminary preparatory"),
);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth").map(
    (word, index) => [word, index + 1] as const,
  ),
]);

/** "the 7th round" and "the seventh round" are both 7. */
export const ordinalOf = (word: string): number | undefined => {
  const known = ordinals.get(word.toLowerCase());
  if (known !== undefined) return known;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(word);
  return digits ? Number(digits[1]) : undefined;
};

/** Verbs whose subject or object takes place at their time and place. */
export const takingPlaceVerbs: ReadonlySet<string> = new Set(
  words(
    "hold held holds holding take takes took taken taking place happen happens happened happening begin begins began begun beginning start starts started starting kick kicked open opens opened opening convene convenes convened convening host hosts hosted hosting conclude concludes concluded concluding end ends ended ending finish finished resume resumes resumed resuming continue continues continued schedule scheduled plan planned last lasts lasted set due occur occurred collapse collapses collapsed break broke broken stall stalled fail failed falter faltered adjourn adjourned wrap wrapped run ran follow follows followed attend attended enter entered join joined conduct conducted stage staged bring brings brought",
  ),
);

/** Verbs of coming together, whose time and place are those of the meeting that they lead to. */
export const motionVerbs: ReadonlySet<string> = new Set(
  words(
    "travel travels traveled travelled traveling travelling fly flew flown flies go goes went gone come comes came arrive arrives arrived visit visits visited sit sat gather gathered gathers head heads headed heading depart departs departed leave leaves left return returned send sent drop dropped",
  ),
);

/** Verbs of saying and judging, whose time is not that of what they speak of. */
export const speakingVerbs: ReadonlySet<string> = new Set(
  words(
    "say says said tell told add added call calls called describe described announce announced warn warned claim claimed state stated report reported note noted praise praised expect expected think thought hope hopes hoped",
  ),
);

/** Verbs of meeting: subject and object (or "with" and who follows) sit together. */
export const meetVerbs: ReadonlySet<string> = new Set(words("meet meets met meeting"));

/**
 * Verbs that are a meeting only with the words behind them and with people on both ends: "sat down with Berg",
 * "consulted with Berg", "exchanged views with Berg". By the verb, what must follow before the other end.
 */
export const meetingFrames: ReadonlyMap<string, RegExp> = new Map<string, RegExp>([
  ...words("confer confers conferred conferring consult consults consulted consulting").map(
    (verb) => [verb, /^(?:with )?$/] as const,
  ),
  ...words(
    "huddle huddles huddled huddling negotiate negotiates negotiated negotiating dine dines dined dining lunch lunched lunching",
  ).map((verb) => [verb, /^with $/] as const),
  ...words("sit sits sat sitting").map((verb) => [verb, /^down (?:for talks )?with $/] as const),
  ...words("come comes came").map((verb) => [verb, /^face to face with $/] as const),
  ...words("exchange exchanges exchanged").map((verb) => [verb, /^views with $/] as const),
  ...words("shake shakes shook").map((verb) => [verb, /^hands with $/] as const),
  ...words("have has had having").map(
    (verb) => [verb, /^(?:an? |the )?(?:audience|lunch|dinner|breakfast|tea) with $/] as const,
  ),
]);

/** Verbs of seeing: a meeting when people see people on a day or at a place. */
export const seeVerbs: ReadonlySet<string> = new Set(words("see sees saw"));

/** What several people do together: a meeting where the text says where and when. */
export const settleVerbs: ReadonlySet<string> = new Set(
  words("agreed decided resolved compromised"),
);

/** Verbs of coming together, by their subject alone. */
export const gatherVerbs: ReadonlySet<string> = new Set(
  words(
    "huddle huddles huddled huddling gather gathers gathered gathering convene convenes convened assemble assembles assembled congregate congregated",
  ),
);

/** Verbs that call guests to a meeting. */
export const hostVerbs: ReadonlySet<string> = new Set(
  words(
    "host hosts hosted hosting receive receives received receiving welcome welcomes welcomed welcoming entertain entertained",
  ),
);

/** Participles that say who stands between the parties: "US-brokered talks", "talks mediated by Qatar". */
export const mediating: ReadonlySet<string> = new Set(
  words(
    "mediated brokered sponsored facilitated led backed moderated convened arranged organized organised chaired",
  ),
);

/** Nouns for people who act for a side. */
export const delegates: ReadonlySet<string> = new Set(
  words(
    "delegation delegations official officials negotiator negotiators representative representatives envoy envoys diplomat diplomats leader leaders minister ministers president presidents side sides team teams officer officers mediator mediators head heads counterpart counterparts chairman chairwoman chancellor premier king queen ambassador ambassadors chief chiefs",
  ),
);

/** Signs that an occasion is not certain, or only asked for. */
export const proposing: ReadonlySet<string> = new Set(
  words(
    "may might could should would possible possibility proposed propose potential hope hoped ready readiness willing unwilling offered suggest suggested invite invited urge urges urged urging ask asks asked asking want wants wanted demand demands demanded call calls called refuse refuses refused seek seeks sought seeking try tries tried trying hoping commit commits committed",
  ),
);
export const scheduling: ReadonlySet<string> = new Set(
  words("will shall scheduled expected planned upcoming due set plans plan planning next agreed"),
);
export const cancelling: ReadonlySet<string> = new Set(
  words("cancelled canceled postponed scrapped abandoned called-off"),
);
