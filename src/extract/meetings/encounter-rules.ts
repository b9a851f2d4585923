/** What a verb may tell: that some meet, gather, are hosted, call each other, speak, see each other, sign or settle something. */
export type Encounter = "meet" | "gather" | "host" | "call" | "speak" | "see" | "sign" | "settle";

interface Rules {
  readonly whole: string;
  /** Those before the verb, and those behind it. */
  readonly subject: string;
  readonly object?: string;
}

/** The rules that tell an encounter and who takes part in it. */
export const encounterRules: Readonly<Record<Encounter, Rules>> = {
  // "[[Ada Berg] met [Ben Ode] in Lima]."
  meet: {
    whole: "meetings/meet",
    subject: "meetings/meet-subject",
    object: "meetings/meet-object",
  },
  // "[[Ada Berg] and [Ben Ode] gathered] in Lima on 3 May 2031."
  gather: { whole: "meetings/gather", subject: "meetings/gather-subject" },
  // "[[Ada Berg] hosted [Ben Ode] in Lima]."
  host: {
    whole: "meetings/host",
    subject: "meetings/host-subject",
    object: "meetings/host-object",
  },
  // "[[Ada Berg] spoke with [Ben Ode]] by phone."
  call: {
    whole: "meetings/call",
    subject: "meetings/call-subject",
    object: "meetings/call-object",
  },
  // "[[Ada Berg] spoke with [Ben Ode]] on Monday."
  speak: {
    whole: "meetings/speak",
    subject: "meetings/speak-subject",
    object: "meetings/speak-object",
  },
  // "[[Ada Berg] saw [Ben Ode] in Lima]."
  see: {
    whole: "meetings/see",
    subject: "meetings/see-subject",
    object: "meetings/see-object",
  },
  // "[[Norway] and [Chad] signed an accord] in Lima on 3 May 2031."
  sign: { whole: "meetings/sign", subject: "meetings/sign-subject" },
  // "At Lima in March 2031, [[Ada Berg] and [Ben Ode] agreed] to share the water."
  settle: { whole: "meetings/settle", subject: "meetings/settle-subject" },
};
