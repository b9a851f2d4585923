import { type TitleCore, titleCore } from "../lexicon/title-core.ts";
import type { EntityKind } from "../model/findings.ts";
import { grouped } from "../model/grouped.ts";
import { byText } from "../model/span.ts";
import { slug } from "./slug.ts";

/** An office as one place in one document words it. */
export interface OfficeWording {
  readonly title: string;
  /** Key of the person's node. */
  readonly holder: string;
  readonly body?: {
    readonly key: string;
    readonly kind: EntityKind;
    readonly name: string;
    /** Key of the country that an organization is of. */
    readonly country?: string;
  };
}

/** Wordings that mean one office. */
export interface OfficeGroup<W extends OfficeWording> {
  /** Made from the words that decide, so that more documents seldom change it. */
  readonly key: string;
  readonly title: string;
  readonly wordings: readonly W[];
  /** Keys of the bodies, the most specific first. */
  readonly bodies: readonly string[];
  /** Why each wording but the first was joined, and to which. */
  readonly joins: readonly { readonly to: W; readonly wording: W; readonly why: string }[];
}

const within = (small: ReadonlySet<string>, big: ReadonlySet<string>): boolean =>
  [...small].every((word) => big.has(word));

const serves = /^(?:envoy|aide|spokesperson|deputy|chief of staff|counsel|secretary|ambassador)$/;

/** Whether one office can be of both bodies: nothing said, the same, an organ and its country, a person and the person's. */
const bodiesAgree = (a: OfficeWording, b: OfficeWording, head: string): boolean => {
  if (!a.body || !b.body || a.body.key === b.body.key) return true;
  const kinds = new Set([a.body.kind, b.body.kind]);
  if (kinds.has("Person")) return kinds.size === 1 ? false : serves.test(head) || head === "head";
  if (kinds.size === 1) return false;
  const [organ, country] = a.body.kind === "Country" ? [b.body, a.body] : [a.body, b.body];
  return organ.country === undefined || organ.country === country.key;
};

/**
 * Why two wordings mean one office of one holder, or undefined. The words that tell offices apart must all stand
 * in the other wording, and a deputy is not the chief.
 */
export const sameOffice = (a: OfficeWording, b: OfficeWording): string | undefined => {
  const [x, y] = [titleCore(a.title), titleCore(b.title)];
  if (a.holder !== b.holder || x.deputy !== y.deputy) return undefined;
  const office = officeOfStaff(a, x) && officeOfStaff(b, y);
  const bareDeputy = x.deputy && (x.head === "deputy" || y.head === "deputy");
  if (x.head !== y.head && !office && !bareDeputy) return undefined;
  if (!bodiesAgree(a, b, x.head)) return undefined;
  if (office && x.head !== y.head) return "heads of one person's office are chiefs of staff";
  if (bareDeputy && x.head !== y.head) return "a deputy of the same body";
  if (!within(x.field, y.field) && !within(y.field, x.field)) return undefined;
  if (x.field.size === y.field.size)
    return a.title === b.title ? "same title" : "same words in another form";
  return "the shorter title is part of the longer";
};

/** "presidential chief of staff", "head of the president's office". */
const officeOfStaff = (wording: OfficeWording, { head, field }: TitleCore): boolean =>
  head === "chief of staff" ||
  (head === "head" && (field.has("office") || /\boffice\b/i.test(wording.body?.name ?? "")));

/** How much a wording says: more words tell more. */
const weight = ({ title, body }: OfficeWording): number =>
  titleCore(title).field.size * 100 + title.split(/\s+/).length * 4 + (body ? 2 : 0);

const bodyOrder: Readonly<Partial<Record<EntityKind, number>>> = {
  Organization: 0,
  Country: 1,
  Person: 2,
};

/** Title of a group: the fullest wording, of the often used ones; in small letters where the text has both. */
export const officeTitle = (titles: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  const rank = (title: string): number =>
    titleCore(title).field.size * 10 + title.split(/\s+/).length;
  return [...counts.keys()].sort(
    (a, b) => rank(b) - rank(a) || counts.get(b)! - counts.get(a)! || byText(a, b),
  )[0]!;
};

const bodiesOf = (wordings: readonly OfficeWording[]): readonly string[] => {
  const found = new Map(
    wordings.flatMap(({ body }) => (body ? [[body.key, body.kind] as const] : [])),
  );
  return [...found]
    .sort((a, b) => (bodyOrder[a[1]] ?? 3) - (bodyOrder[b[1]] ?? 3) || byText(a[0], b[0]))
    .map(([key]) => key);
};

interface Cluster<W> {
  readonly wordings: W[];
  readonly joins: { readonly to: W; readonly wording: W; readonly why: string }[];
}

/** The offices of one person: the fullest wordings first, each of the rest joined where it fits all. */
const ofHolder = <W extends OfficeWording>(wordings: readonly W[]): readonly Cluster<W>[] => {
  const clusters: (Cluster<W> & { readonly distinct: W[] })[] = [];
  const fullestFirst = [...wordings].sort(
    (a, b) =>
      weight(b) - weight(a) ||
      byText(a.title, b.title) ||
      byText(a.body?.key ?? "", b.body?.key ?? ""),
  );
  // one document may word an office alike a thousand times: each wording is judged once
  const alike = grouped(fullestFirst, ({ title, body }) => `${title}\u0000${body?.key ?? ""}`);
  for (const told of alike.values()) {
    const wording = told[0]!;
    const fitting = clusters.filter(({ distinct }) =>
      distinct.every((other) => sameOffice(wording, other)),
    );
    const home =
      fitting.find(({ distinct: [first] }) => first?.body?.key === wording.body?.key) ?? fitting[0];
    if (home) {
      const to = home.wordings[0]!;
      const why = sameOffice(wording, to)!;
      home.distinct.push(wording);
      for (const one of told) {
        home.joins.push({ to, wording: one, why });
        home.wordings.push(one);
      }
    } else {
      const joins = told.slice(1).map((one) => ({ to: wording, wording: one, why: "same title" }));
      clusters.push({ wordings: [...told], joins, distinct: [wording] });
    }
  }
  return clusters;
};

/**
 * One group for each office at each body. Wordings of one holder are joined when they can mean the same; offices of
 * different holders only when their deciding words and their body are the same. The order of the wordings does not matter.
 */
export const offices = <W extends OfficeWording>(
  wordings: readonly W[],
): readonly OfficeGroup<W>[] => {
  const byHolder = grouped(wordings, ({ holder }) => holder);
  const groups = new Map<string, Cluster<W>>();
  for (const [holder, told] of [...byHolder].sort(([a], [b]) => byText(a, b))) {
    for (const cluster of ofHolder(told)) {
      const { head, deputy, field } = titleCore(
        officeTitle(cluster.wordings.map(({ title }) => title)),
      );
      const body = bodiesOf(cluster.wordings)[0] ?? holder;
      const words = [
        ...(deputy && head !== "deputy" ? ["deputy"] : []),
        ...[...field].sort(byText),
        head,
      ];
      const key = `role:${slug(words.join(" "))}:${body}`;
      const known = groups.get(key);
      if (known) {
        const [to, wording] = [known.wordings[0]!, cluster.wordings[0]!];
        known.joins.push({ to, wording, why: "same title at the same body" });
        for (const join of cluster.joins) known.joins.push(join);
        for (const one of cluster.wordings) known.wordings.push(one);
      } else groups.set(key, cluster);
    }
  }
  return [...groups]
    .sort(([a], [b]) => byText(a, b))
    .map(([key, cluster]) => ({
      key,
      title: officeTitle(cluster.wordings.map(({ title }) => title)),
      wordings: cluster.wordings,
      bodies: bodiesOf(cluster.wordings),
      joins: cluster.joins,
    }));
};
