import { motionVerbs } from "../../lexicon/gatherings.ts";
import type { Participation } from "../../model/findings.ts";
import { type Guests, guests, listed, noGuests, together } from "./guests.ts";
import type { Phrase } from "./phrases.ts";
import {
  childBy,
  governor,
  lengthOf,
  type Scene,
  sentenceAround,
  subtree,
  tagAt,
  topOf,
  wordAt,
} from "./scene.ts";
import { subjectOf, subjectRange } from "./subjects.ts";

const doing =
  /^(?:chair|chairs|chaired|chairing|presid(?:e|es|ed|ing)|address|addresses|addressed|addressing|opening|closing|close|closes|closed|attending|cancel|cancels|cancelled|canceled|postponed|wrapped|engaged?|engages|begun|hold|held|holds|holding|conduct|conducted|enter|entered|begin|began|start|started|conclude|concluded|end|ended|attend|attended|attends|attending|join|joined|have|had|has|finish|finished|open|opened|resume|resumed|convene|convened|host|hosted|hosts|hosting|sponsor|sponsored|sponsors|organi[sz]ed?)$/;

/** Who holds, attends or hosts it: the subject of a verb whose object the phrase is. */
const holders = (
  scene: Scene,
  phrase: Phrase,
  verb: number | undefined,
  presence: Participation["presence"],
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
  if (verb === undefined) return noGuests;
  const toldTo =
    /^(?:told|tells?|telling)$/.test(wordAt(scene, verb)) &&
    scene.annotations.syntax.heads[phrase.head] === verb;
  if (!doing.test(wordAt(scene, verb)) && !toldTo) return noGuests;
  const isDenied = childBy(scene, verb, /^neg$/) !== undefined;
  if (isDenied && /^(?:attend|join)/.test(wordAt(scene, verb))) return noGuests;
  const { labels, heads } = scene.annotations.syntax;
  const isObject =
    /^(?:dobj|pobj|dative)$/.test(labels[phrase.head] ?? "") || heads[phrase.head] !== verb;
  const subject = subjectOf(scene, verb);
  if (!isObject || subject === undefined || subject === phrase.head) return noGuests;
  const range = subjectRange(scene, verb, subject);
  const who = listed(scene, {
    first: range.first,
    last: Math.min(range.last, Math.max(verb, range.first + 1)),
  });
  // "Norway engaged Chad in talks"
  const object = childBy(scene, verb, /^dobj$/);
  const others =
    object !== undefined && object !== phrase.head && /^(?:engag|join)/.test(wordAt(scene, verb))
      ? listed(scene, subtree(scene, object))
      : [];
  // "[Norway] held talks with Chad in Lima."
  const found = guests(scene, [...who, ...others], presence, "meetings/holder");
  const hosting = /^(?:host|sponsor|organi)/.test(wordAt(scene, verb));
  return hosting
    ? { ...found, parties: found.parties.map((party) => ({ ...party, host: true })) }
    : found;
};

/** Parts and margins of an occasion: "at the opening of the summit". */
const parts = /^(?:opening|start|beginning|end|close|closing|conclusion|outset)$/;
const margins = /^(?:margins|sidelines|fringes)$/;

/** Whether a verb tells of a journey: "flew to Lima", "will make a visit to Chad". */
const isJourney = (scene: Scene, verb: number): boolean => {
  if (motionVerbs.has(wordAt(scene, verb))) return true;
  const object = childBy(scene, verb, /^dobj$/);
  return object !== undefined && /^(?:visit|trip|journey|stop)$/.test(wordAt(scene, object));
};

/** Who travels to it: "[Ada Berg] will fly to Lima for talks with Ben Ode." */
const travellers = (
  scene: Scene,
  phrase: Phrase,
  verb: number | undefined,
  presence: Participation["presence"],
): Guests => {
  const { heads, labels } = scene.annotations.syntax;
  const top = topOf(scene, phrase.core, phrase.head);
  const isPurpose = labels[top] === "pobj" && wordAt(scene, heads[top] ?? top) === "for";
  if (verb === undefined || !isPurpose || !isJourney(scene, verb)) return noGuests;
  const subject = subjectOf(scene, verb);
  if (subject === undefined) return noGuests;
  const sides = listed(scene, subjectRange(scene, verb, subject));
  return guests(
    scene,
    sides.filter(({ mention }) => mention.kind === "Person"),
    presence,
    "meetings/traveller",
  );
};

/** Verbs by which somebody acts at an occasion, rather than speaks of it afterwards. */
const within = /^(?:at|in|during|to)$/;

const presenting =
  /^(?:present|unveil|propos|deliver|outlin|announc|rais|sign|mak|made|giv|gave|held)\w*$/;

/** Who acts at an occasion was there: "[Ada Berg] spoke at the Lima summit."; "Ann scolded Ben in a meeting" */
const actsAt = (scene: Scene, phrase: Phrase, verb: number | undefined): Guests => {
  const { heads, labels } = scene.annotations.syntax;
  const inner = topOf(scene, phrase.core, phrase.head);
  const part = heads[heads[inner] ?? inner] ?? inner;
  const isPart =
    wordAt(scene, heads[inner] ?? inner) === "of" &&
    (parts.test(wordAt(scene, part)) || margins.test(wordAt(scene, part)));
  const top = isPart ? part : inner;
  const preposition = heads[top] ?? top;
  const outer = heads[preposition] ?? preposition;
  const isNamed =
    phrase.proper !== undefined ||
    /^(?:summit|conference|congress|forum)$/.test(phrase.format ?? "");
  if (verb === undefined || labels[top] !== "pobj") return noGuests;
  const onMargins = margins.test(wordAt(scene, top)) && wordAt(scene, preposition) === "on";
  if (!within.test(wordAt(scene, preposition)) && !onMargins) return noGuests;
  // "said in an address at the conference": the address hangs on the verb.
  const speech = /^(?:address|speech|remarks|statement|appearance|panel)$/.test(
    wordAt(scene, outer),
  );
  // "presented a plan at the summit": the tree may hang the place on the plan.
  const presented =
    presenting.test(wordAt(scene, verb)) && heads[outer] === verb && labels[outer] === "dobj";
  if (outer !== verb && !speech && !presented) return noGuests;
  // "agreed at talks in Lima"
  const bare = phrase.reference === "bare" && wordAt(scene, preposition) === "at";
  if (!isNamed && !bare && !isPart && phrase.reference !== "indefinite") return noGuests;
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
    const people = listed(scene, subjectRange(scene, verb, subject)).filter(
      ({ mention }) => mention.kind === "Person",
    );
    return guests(scene, people, "attended", "meetings/in-which");
  }
  return noGuests;
};

/** The owner takes part: "[Ada Berg]'s talks with Ben Ode opened in Lima." */
const owner = (scene: Scene, { core }: Phrase, presence: Participation["presence"]): Guests => {
  const mention = scene.mentions.startingAt(core.first, "Person");
  if (!mention) return noGuests;
  const range = { first: core.first, last: core.first + lengthOf(scene, mention) };
  const owns =
    /^PRP\$$/.test(tagAt(scene, core.first)) || /^['’]s$/.test(wordAt(scene, range.last));
  return owns
    ? guests(scene, [{ mention, range, byDelegates: false }], presence, "meetings/owner")
    : noGuests;
};

/** Who speaks and who is spoken to: "[Ada Berg] told [Ben Ode] by telephone call that the road was open." */
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

const gathering = /^(?:brought|brings?|bringing|gathered|gathers|united|drew|draws|assembled)$/;

/** Whom an occasion brings together: "The summit brought together [Norway] and [Chad] in Lima." */
const gathered = (
  scene: Scene,
  phrase: Phrase,
  verb: number | undefined,
  presence: Participation["presence"],
): Guests => {
  if (verb === undefined || !gathering.test(wordAt(scene, verb))) return noGuests;
  if (scene.annotations.syntax.labels[phrase.head] !== "nsubj" || phrase.head > verb)
    return noGuests;
  const from = wordAt(scene, verb + 1) === "together" ? verb + 2 : verb + 1;
  const { last } = sentenceAround(scene, verb);
  return guests(scene, listed(scene, { first: from, last }), presence, "meetings/gathered");
};

/** Who does something with or at an occasion: holds it, owns it, calls, speaks there. */
export const actors = (
  scene: Scene,
  phrase: Phrase,
  verb: number | undefined,
  presence: Participation["presence"],
): Guests =>
  together(
    holders(scene, phrase, verb, presence),
    owner(scene, phrase, presence),
    travellers(scene, phrase, verb, presence),
    callers(scene, phrase, verb),
    actsAt(scene, phrase, verb),
    inClause(scene, phrase),
    gathered(scene, phrase, verb, presence),
  );
