import { countryOf, seats } from "../lexicon/countries.ts";
import { knownPlaces } from "../lexicon/places.ts";
import type { Annotations } from "../model/annotations.ts";
import type { Entity, Mention, TieFinding } from "../model/findings.ts";
import { firstFrom, inside, type Span } from "../model/span.ts";
import type { Cast } from "./cast.ts";

/** Bodies of several states and houses of their own: a country's name beside them does not own them. */
const ownerless = new Set(["international", "media", "company"]);

/** As many countries at most stand in one another, or beside one another, right before a body. */
const nested = 4;

/**
 * Which state a body is of, and in which country a city lies, where the document names both:
 * "Kenya's Ministry of Water", "the Bank of Norway", "the Kremlin" in a text that speaks of Russia.
 */
export const bodyTies = ({ document }: Annotations, { entities, mentions }: Cast): TieFinding[] => {
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const countries = mentions.filter(
    ({ kind, form }) => kind === "Country" && (form === "name" || form === "adjective"),
  );
  const named = new Set(countries.map(({ entity }) => entity));
  const countryBeside = (
    body: Mention,
  ): { readonly country: Mention; readonly span: Span; readonly rule: string } | undefined => {
    // "The [Security Service of Kenya] denied the report."; the last one, as in "… of the President of Kenya"
    const within = inside(countries, body).at(-1);
    if (within) return { country: within, span: body, rule: "bodies/country-inside" };
    // "The [Norwegian Ministry of Water] denied the report."; "[Kenya's Ministry of Water] denied the report."
    const next = firstFrom(countries, body.start);
    const before = countries
      .slice(Math.max(0, next - nested), next)
      .find(({ end }) => /^(?:['’]s?)?\s+$/.test(document.text.slice(end, body.start)));
    return (
      before && {
        country: before,
        span: { start: before.start, end: body.end },
        rule: "bodies/country-before",
      }
    );
  };
  const ties: TieFinding[] = [];
  for (const mention of mentions) {
    const entity = byId.get(mention.entity);
    if (!entity || mention.form !== "name") continue;
    const { start, end } = mention;
    if (mention.kind === "Organization" && !ownerless.has(entity.orgType ?? "other")) {
      const beside = countryBeside(mention);
      const seat = seats.get(entity.name);
      const of = seat && `country:${seat.country.code.toLowerCase()}`;
      if (beside)
        ties.push({
          kind: "OF",
          from: entity.id,
          to: beside.country.entity,
          reading: { ...beside.span, rule: beside.rule },
        });
      // "Russia was silent. The [Kremlin] denied the report."
      else if (of && named.has(of))
        ties.push({
          kind: "OF",
          from: entity.id,
          to: of,
          reading: { start, end, rule: "bodies/seat" },
        });
    }
    // "Minister Ada Berg flew to [Oslo]. Norway was silent."
    if (mention.kind === "Place") {
      const code = knownPlaces().get(entity.name)?.country;
      const country = code && countryOf(code) ? `country:${code.toLowerCase()}` : "";
      if (named.has(country))
        ties.push({
          kind: "IN",
          from: entity.id,
          to: country,
          reading: { start, end, rule: "bodies/city" },
        });
    }
  }
  return ties;
};
