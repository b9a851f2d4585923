import { delegates, mediating, takingPlaceVerbs } from "../../lexicon/gatherings.ts";
import type { TokenRange } from "../../model/annotations.ts";
import type { Participation, Party } from "../../model/findings.ts";
import { subjectOf } from "./encounters.ts";
import { type Guests, guests, listed, noGuests, together } from "./guests.ts";
import type { Phrase } from "./phrases.ts";
import {
  childBy,
  governor,
  lengthOf,
  readingOf,
  type Scene,
  sentenceAround,
  subtree,
  tagAt,
  wordAt,
  wordsIn,
} from "./scene.ts";
import { sidesIn } from "./sides.ts";
import { statusOf } from "./status.ts";
import { placesAround, timingAround } from "./surroundings.ts";
import type { Telling } from "./telling.ts";

/** Sides inside the noun phrase: "[Chad]-[Sudan] talks opened in Lima."; a mediator: "[Finnish]-brokered talks opened in Lima." */
const sidesInside = (scene: Scene, { core, head }: Phrase): Party[] => {
  const parties: Party[] = [];
  for (let at = core.first; at < head; at++) {
    const mention = scene.mentions.startingAt(at);
    if (!mention || !/^(?:Country|Organization)$/.test(mention.kind)) continue;
    const range = { first: at, last: at + lengthOf(scene, mention) };
    const behind = [wordAt(scene, range.last), wordAt(scene, range.last + 1)];
    const mediator = behind.some((word) => mediating.has(word));
    const reading = readingOf(
      scene,
      range,
      mediator ? "meetings/mediator" : "meetings/sides-inside",
    );
    // "the Kremlin meeting", "a ministry session" tell where or whose, not who meets; a lone country is a host or a side.
    if (
      mention.kind === "Organization" &&
      !mediator &&
      !/^[-–]$/.test(behind[0]!) &&
      !/^[-–]$/.test(wordAt(scene, at - 1))
    )
      continue;
    parties.push({ entity: mention.entity, ...(mediator ? { mediator } : {}), reading });
    at = range.last - 1;
  }
  return parties;
};

/** The countries and bodies behind "mediated by". */
const mediatedBy = (
  scene: Scene,
  range: TokenRange,
  presence: Participation["presence"],
): { readonly guests: Guests; readonly end: number } => {
  const { sides, end } = sidesIn(scene, range);
  const { parties } = guests(scene, sides, presence, "meetings/mediated-by");
  return {
    guests: { parties: parties.map((party) => ({ ...party, mediator: true })), participants: [] },
    end,
  };
};

const sharing = /^(?:between|among|amongst|with|involving|of|from|including)$/;

/**
 * The sides that a preposition behind the phrase names, "the summit of envoys of A and B":
 * "Talks mediated by [Finland] between [Norway] and [Chad] opened in Lima."
 */
const sidesBehind = (scene: Scene, phrase: Phrase, presence: "attended" | "expected"): Guests => {
  const { last } = sentenceAround(scene, phrase.head);
  const found: Guests[] = [];
  for (let at = phrase.core.last; at < Math.min(last, phrase.core.last + 16); at++) {
    const word = wordAt(scene, at);
    const tag = tagAt(scene, at);
    if (/^(?:VB[DZP]|MD|WDT|WP|\.)$/.test(tag) || word === ";") break;
    if (word === "by" && mediating.has(wordAt(scene, at - 1))) {
      const mediated = mediatedBy(scene, { first: at + 1, last }, presence);
      found.push(mediated.guests);
      at = Math.max(at, mediated.end - 1);
      continue;
    }
    if (!sharing.test(word)) continue;
    if (
      word === "of" &&
      !(at === phrase.core.last && delegates.has(wordAt(scene, at + 1))) &&
      !(at === phrase.core.last && /^(?:the|heads?)$/.test(wordAt(scene, at + 1)))
    )
      continue;
    if (
      word === "with" &&
      /^(?:the)$/.test(wordAt(scene, at + 1)) &&
      /^(?:aim|goal|hope)$/.test(wordAt(scene, at + 2))
    )
      break;
    const named = listed(scene, { first: at + 1, last });
    // "the summit of envoys of A and B" is theirs; "the congress of the Chadian people" is not Chad's.
    const sides = word === "of" ? named.filter(({ byDelegates }) => byDelegates) : named;
    if (sides.length > 0) found.push(guests(scene, sides, presence, "meetings/sides-behind"));
    if (word !== "of" && sides.length > 0) break;
  }
  return together(...found);
};

const doing =
  /^(?:engaged?|engages|begun|hold|held|holds|holding|conduct|conducted|enter|entered|begin|began|start|started|conclude|concluded|end|ended|attend|attended|attends|attending|join|joined|have|had|has|finish|finished|open|opened|resume|resumed|convene|convened|host|hosted|hosts|hosting|sponsor|sponsored|sponsors|organi[sz]ed?)$/;

/** Who holds, attends or hosts it: the subject of a verb whose object the phrase is. */
const holders = (
  scene: Scene,
  phrase: Phrase,
  verb: number | undefined,
  presence: "attended" | "expected",
): Guests => {
  const clause = (scene.children[phrase.head] ?? []).find(
    (child) =>
      /^(?:relcl|acl)$/.test(scene.annotations.syntax.labels[child] ?? "") &&
      doing.test(wordAt(scene, child)),
  );
  const clauseSubject = clause === undefined ? undefined : childBy(scene, clause, /^nsubj$/);
  if (clause !== undefined && clauseSubject !== undefined) {
    // "Ministers spoke of the talks that the envoys of [Norway] had held in Lima."
    return guests(
      scene,
      listed(scene, subtree(scene, clauseSubject, clause)),
      presence,
      "meetings/holder",
    );
  }
  if (verb === undefined || !doing.test(wordAt(scene, verb))) return noGuests;
  const { labels, heads } = scene.annotations.syntax;
  const isObject = /^(?:dobj|pobj)$/.test(labels[phrase.head] ?? "") || heads[phrase.head] !== verb;
  const subject = subjectOf(scene, verb);
  if (!isObject || subject === undefined || subject === phrase.head) return noGuests;
  const range = subtree(scene, subject, verb);
  // "[Norway] held talks with Chad in Lima."
  const found = guests(
    scene,
    listed(scene, {
      first: range.first,
      last: Math.min(range.last, Math.max(verb, range.first + 1)),
    }),
    presence,
    "meetings/holder",
  );
  const hosting = /^(?:host|sponsor|organi)/.test(wordAt(scene, verb));
  return hosting
    ? { ...found, parties: found.parties.map((party) => ({ ...party, host: true })) }
    : found;
};

/** "The talks were mediated by Norway": the verb's agents, as mediators. */
const mediators = (scene: Scene, phrase: Phrase, verb: number | undefined): Guests => {
  const { labels } = scene.annotations.syntax;
  const isMediated =
    verb !== undefined &&
    mediating.has(wordAt(scene, verb)) &&
    labels[phrase.head] === "nsubjpass" &&
    wordAt(scene, verb + 1) === "by";
  if (!isMediated) return noGuests;
  const { last } = sentenceAround(scene, verb);
  return mediatedBy(scene, { first: verb + 2, last }, "attended").guests;
};

/** Verbs by which somebody acts at an occasion, rather than speaks of it afterwards. */
const within = /^(?:at|in|during|to)$/;

/** The phrase's topmost word: "Group" of "the Group of Six summit". */
const topOf = (scene: Scene, { core, head }: Phrase): number => {
  const { heads } = scene.annotations.syntax;
  let top = head;
  for (let at = head, steps = 0; steps < 6; steps++) {
    at = heads[at] ?? at;
    if (at >= core.first && at < core.last) top = at;
  }
  return top;
};

const presenting =
  /^(?:present|unveil|propos|deliver|outlin|announc|rais|sign|mak|made|giv|gave|held)\w*$/;

/** Who acts at an occasion was there: "[Ada Berg] spoke at the Lima summit."; "Ann scolded Ben in a meeting" */
const actors = (scene: Scene, phrase: Phrase, verb: number | undefined): Guests => {
  const { heads, labels } = scene.annotations.syntax;
  const top = topOf(scene, phrase);
  const preposition = heads[top] ?? top;
  const outer = heads[preposition] ?? preposition;
  const isNamed =
    phrase.proper !== undefined ||
    /^(?:summit|conference|congress|forum)$/.test(phrase.format ?? "");
  if (verb === undefined || labels[top] !== "pobj") return noGuests;
  if (!within.test(wordAt(scene, preposition))) return noGuests;
  // "said in an address at the conference": the address hangs on the verb.
  const speech = /^(?:address|speech|remarks|statement|appearance|panel)$/.test(
    wordAt(scene, outer),
  );
  // "presented a plan at the summit": the tree may hang the place on the plan.
  const presented =
    presenting.test(wordAt(scene, verb)) && heads[outer] === verb && labels[outer] === "dobj";
  if (outer !== verb && !speech && !presented) return noGuests;
  if (!isNamed && phrase.reference !== "indefinite") return noGuests;
  if (
    wordAt(scene, preposition) === "to" &&
    !/^(?:send|sends|sent|speak|spoke|speaking)$/.test(wordAt(scene, verb))
  )
    return noGuests;
  const subject = subjectOf(scene, verb);
  const object = childBy(scene, verb, /^(?:dobj|dative)$/);
  const sides = [subject, isNamed ? undefined : object]
    .filter((at): at is number => at !== undefined && at !== phrase.head)
    .flatMap((at) => listed(scene, subtree(scene, at, verb)))
    .filter(({ mention }) => mention.kind === "Person");
  return guests(scene, sides, "attended", "meetings/acts-at");
};

/** Who acts in the clause: "Ministers called a conference in which [Ada Berg] and [Ben Ode] agreed on a plan." */
const inClause = (scene: Scene, phrase: Phrase): Guests => {
  const { labels } = scene.annotations.syntax;
  const { last } = sentenceAround(scene, phrase.head);
  for (let at = phrase.core.last; at < Math.min(last, phrase.core.last + 24); at++) {
    const word = wordAt(scene, at);
    const opens =
      word === "where" || (word === "which" && /^(?:in|at|during)$/.test(wordAt(scene, at - 1)));
    if (!opens) continue;
    const verb = governor(scene, at);
    if (
      verb === undefined ||
      verb < at ||
      !/^(?:relcl|advcl|conj|ccomp|xcomp)$/.test(labels[verb] ?? "")
    )
      return noGuests;
    const subject = subjectOf(scene, verb);
    if (subject === undefined || subject < at) return noGuests;
    const people = listed(scene, subtree(scene, subject, verb)).filter(
      ({ mention }) => mention.kind === "Person",
    );
    return guests(scene, people, "attended", "meetings/in-which");
  }
  return noGuests;
};

/** The owner takes part: "[Ada Berg]'s talks with Ben Ode opened in Lima." */
const owner = (scene: Scene, { core }: Phrase, presence: "attended" | "expected"): Guests => {
  const mention = scene.mentions.startingAt(core.first, "Person");
  if (!mention) return noGuests;
  const range = { first: core.first, last: core.first + lengthOf(scene, mention) };
  const owns =
    /^PRP\$$/.test(tagAt(scene, core.first)) || /^['’]s$/.test(wordAt(scene, range.last));
  return owns
    ? guests(scene, [{ mention, range, byDelegates: false }], presence, "meetings/owner")
    : noGuests;
};

/** Who speaks and who is spoken to: "[Ada Berg] told [Ben Ode] in a phone call that the road was open." */
const callers = (scene: Scene, phrase: Phrase, verb: number | undefined): Guests => {
  if (phrase.format !== "call" || verb === undefined) return noGuests;
  const subject = subjectOf(scene, verb);
  const { labels } = scene.annotations.syntax;
  const object = (scene.children[verb] ?? []).find(
    (child) => /^(?:dobj|dative)$/.test(labels[child] ?? "") && child < phrase.head,
  );
  const sides = [subject, object]
    .filter((at): at is number => at !== undefined && at !== phrase.head)
    .flatMap((at) => listed(scene, subtree(scene, at, verb)));
  return guests(scene, sides, "attended", "meetings/callers");
};

/** "the possibility of a meeting": it is thought of, not told. */
const onlyThought =
  /^(?:possibility|prospects?|idea|proposals?|plans?|invitations?|hopes?|chances?) (?:of|for)$/;

/** What the words around an occasion's noun phrase tell of it: "[Talks] opened in Lima." */
export const nounTelling = (scene: Scene, phrase: Phrase): Telling => {
  const { core, head } = phrase;
  const verb = governor(scene, head);
  const told = statusOf(scene, verb);
  const happened =
    verb !== undefined &&
    takingPlaceVerbs.has(wordAt(scene, verb)) &&
    /^VB[DN]$/.test(tagAt(scene, verb));
  const thought = `${wordAt(scene, core.first - 2)} ${wordAt(scene, core.first - 1)}`;
  const status =
    told === "held" && onlyThought.test(thought)
      ? "proposed"
      : told === "held" && phrase.sequence === "next" && !happened
        ? "scheduled"
        : told;
  const presence = status === "held" ? "attended" : "expected";
  const when = timingAround(scene, core, verb);
  const { parties, participants } = together(
    { parties: sidesInside(scene, phrase), participants: [] },
    sidesBehind(scene, phrase, presence),
    holders(scene, phrase, verb, presence),
    owner(scene, phrase, presence),
    callers(scene, phrase, verb),
    mediators(scene, phrase, verb),
    actors(scene, phrase, verb),
    inClause(scene, phrase),
  );
  const { reference, sequence, round, day, proper, many, format } = phrase;
  return {
    at: head,
    range: core,
    name: wordsIn(scene, core),
    by: "noun",
    reference,
    ...(sequence ? { sequence } : {}),
    ...(round === undefined ? {} : { round }),
    ...(day === undefined ? {} : { day }),
    ...(proper ? { proper } : {}),
    many,
    ...(format ? { format } : {}),
    status,
    ...(when ? { timing: when } : {}),
    places: placesAround(scene, core, verb),
    parties,
    participants,
    reading: readingOf(scene, core, "meetings/noun"),
  };
};
