import { takingPlaceVerbs } from "../../lexicon/gatherings.ts";
import { actors } from "./actors.ts";
import { counterparts } from "./counterparts.ts";
import { eventOf } from "./event-verbs.ts";
import { together } from "./guests.ts";
import { namedSides } from "./named-sides.ts";
import type { Phrase } from "./phrases.ts";
import { governor, readingOf, type Scene, tagAt, wordAt, wordsIn } from "./scene.ts";
import { statusOf } from "./status.ts";
import { placesAround, timingAround } from "./surroundings.ts";
import type { Telling } from "./telling.ts";

/** "the possibility of a meeting": it is thought of, not told. */
const onlyThought =
  /^(?:possibility|prospects?|idea|proposals?|plans?|invitations?|hopes?|chances?) (?:of|for)$/;

/** What the words around an occasion's noun phrase tell of it: "[Talks] opened in Lima." */
export const nounTelling = (scene: Scene, phrase: Phrase): Telling => {
  const { core, head } = phrase;
  const verb = governor(scene, head);
  const event = eventOf(scene, core, verb);
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
  const when = timingAround(scene, event);
  const named = namedSides(scene, phrase, verb, presence);
  const { parties, participants } = together(
    named,
    actors(scene, phrase, verb, presence),
    counterparts(scene, phrase, named, presence),
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
    places: placesAround(scene, event),
    parties,
    participants,
    reading: readingOf(scene, core, "meetings/noun"),
  };
};
