// What questions of the catalogue should be answered with, worked out from the graph alone.

import { days } from "../../graph/iso-date.ts";
import { grouped } from "../../src/model/grouped.ts";
import type { Reader } from "./questions.ts";

type Values = Readonly<Record<string, string>>;
type Answer = (read: Reader, values: Values) => readonly (readonly unknown[])[];

/** The row's property of the name in the database: a node without one is called by its label. */
const called = ({ about }: Reader, key: string): unknown =>
  about(key)["name"] ?? about(key)["label"];

const seats = ({ edges, kindOf }: Reader) =>
  edges("ATTENDED").filter(({ source }) => kindOf(source) === "Person");

/** Pairs of people at one meeting, each pair once. */
const pairs = (read: Reader) =>
  seats(read).flatMap((a) =>
    seats(read)
      .filter((b) => b.target === a.target && a.source < b.source)
      .map((b) => ({ a: a.source, b: b.source, meeting: a.target })),
  );

const startOf = ({ about }: Reader, meeting: string): string | null => {
  const { start, earliest } = about(meeting);
  return days(String(start))?.first ?? days(String(earliest))?.first ?? null;
};

/** Every claim with each of its speakers. */
const spoken = ({ edges, about }: Reader) =>
  edges("MADE").map(({ source, target }) => ({
    speaker: source,
    claim: target,
    ...about(target),
  })) as {
    readonly speaker: string;
    readonly claim: string;
    readonly [name: string]: unknown;
  }[];

const confirmed = ({ edges }: Reader): ReadonlySet<string> =>
  new Set(edges("CORROBORATES").flatMap(({ source, target }) => [source, target]));

export const answers: Readonly<Record<string, Answer>> = {
  "who-met-whom": (read) =>
    pairs(read).map(({ a, b, meeting }) => [
      called(read, a),
      called(read, b),
      called(read, meeting),
      startOf(read, meeting),
    ]),
  "who-met-most-often": (read) =>
    [...grouped(pairs(read), ({ a, b }) => JSON.stringify([a, b]))].map(([, met]) => [
      called(read, met[0]!.a),
      called(read, met[0]!.b),
      met.length,
    ]),
  absent: (read) =>
    read
      .edges("ABSENT_FROM")
      .map((edge) => [
        called(read, edge.source),
        called(read, edge.target),
        startOf(read, edge.target),
        read.quotes(edge),
      ]),
  "expected-but-not-seen": (read) => {
    const has = (kind: "ATTENDED" | "ABSENT_FROM", who: string, meeting: string) =>
      read.edges(kind).some(({ source, target }) => source === who && target === meeting);
    return read
      .edges("EXPECTED_AT")
      .filter(
        ({ source, target }) =>
          read.about(target)["status"] === "held" &&
          read.edges("ATTENDED").some((seat) => seat.target === target) &&
          !has("ATTENDED", source, target),
      )
      .map((edge) => [
        called(read, edge.source),
        called(read, edge.target),
        startOf(read, edge.target),
        has("ABSENT_FROM", edge.source, edge.target),
        read.quotes(edge),
      ]);
  },
  "hosts-and-mediators": (read) =>
    read.edges("PARTY_TO").flatMap((edge) => {
      const { host, mediator } = read.about(edge);
      return host === true || mediator === true
        ? [
            [
              called(read, edge.source),
              host === true,
              mediator === true,
              called(read, edge.target),
              read.quotes(edge),
            ],
          ]
        : [];
    }),
  "before-and-after": (read, values) =>
    spoken(read).flatMap(({ speaker, claim, said, act, text }) => {
      const known = days(String(said));
      const isAbout = read
        .edges("ABOUT")
        .some(({ source, target }) => source === claim && target === values["subject"]);
      if (!isAbout || speaker !== values["speaker"] || known === undefined) return [];
      const day = values["day"]!;
      const side = known.last < day ? "before" : known.first >= day ? "after" : "unsure";
      return [
        [side, known.first, called(read, speaker), act, text, called(read, values["subject"]!)],
      ];
    }),
  "most-quoted": (read) =>
    [...grouped(spoken(read), ({ speaker }) => speaker)].map(([speaker, claims]) => [
      called(read, speaker),
      claims.length,
      claims.filter(({ quotation }) => quotation !== "indirect").length,
    ]),
  "denied-or-rejected": (read) =>
    spoken(read)
      .filter(({ act, negated }) => act === "deny" || act === "reject" || negated === true)
      .map(({ speaker, act, cue, text, negated }) => [
        called(read, speaker),
        act,
        cue ?? null,
        text,
        negated,
      ]),
  conflicts: (read) => {
    const inDocument = (claim: string) =>
      read.edges("FROM").flatMap(({ source, target }) => (source === claim ? [target] : []));
    return read
      .edges("CONFLICTS_WITH")
      .flatMap((edge) =>
        inDocument(edge.source).flatMap((one) =>
          inDocument(edge.target).map((other) => [
            read.about(edge)["slot"],
            nameOfClaim(read, edge.source),
            read.about(one)["path"],
            nameOfClaim(read, edge.target),
            read.about(other)["path"],
            read.about(edge)["why"],
          ]),
        ),
      );
  },
  "statements-of-one-document": (read) => {
    const others = confirmed(read);
    return read.edges("FROM").flatMap(({ source, target }) =>
      others.has(source)
        ? []
        : spoken(read)
            .filter(({ claim }) => claim === source)
            .map(({ speaker, text }) => [read.about(target)["path"], called(read, speaker), text]),
    );
  },
  "who-reported-whom": (read) =>
    [...grouped(read.edges("REPORTED_BY"), ({ source }) => source)].flatMap(([claim, links]) => {
      const order = (link: (typeof links)[number]) => Number(read.about(link)["order"]);
      const chain = [...links].sort(
        (a, b) => order(a) - order(b) || (a.target < b.target ? -1 : 1),
      );
      const from = read.edges("FROM").filter(({ source }) => source === claim);
      return spoken(read)
        .filter((each) => each.claim === claim)
        .flatMap(({ speaker, text }) =>
          from.map(({ target }) => [
            read.about(target)["path"],
            chain.map((link) => called(read, link.target)),
            called(read, speaker),
            text,
          ]),
        );
    }),
  "other-names": (read) =>
    read.nodes("Person").flatMap(({ attributes }) => {
      const { name, aliases } = attributes as unknown as { name: string; aliases: string[] };
      return aliases.length > 0 ? [[name, aliases]] : [];
    }),
};

/** A claim is called by its speakers and its first words. */
const nameOfClaim = (read: Reader, claim: string): string =>
  [
    ...read
      .edges("MADE")
      .filter(({ target }) => target === claim)
      .map(({ source }) => String(read.about(source)["label"])),
    String(read.about(claim)["label"]),
  ].join(": ");
