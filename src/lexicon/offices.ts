// Words of offices. A title is an office word with what stands before and behind it ("deputy head of …").
// Lower case; a blank joins the words of one term.

const list = (terms: string): readonly string[] =>
  terms
    .split(",")
    .map((term) => term.trim())
    .filter((term) => term !== "");

const set = (terms: string): ReadonlySet<string> => new Set(list(terms));

/** Heads of a state or a government: who is meant by "the Norwegian leader". */
export const rulers = set(
  "president, premier, prime minister, chancellor, king, queen, emir, amir, sultan, emperor, empress, kaiser, shah, supreme leader, taoiseach, head of state, head of government, monarch, regent, captain regent, pope, general secretary",
);

/** Offices that need nothing more to be one: "minister Ada Berg". */
const offices = list(`
  president, premier, prime minister, minister, chancellor, king, queen, emir, amir, sultan, emperor, empress, kaiser, shah, monarch, regent, pope,
  taoiseach, tánaiste, crown prince, supreme leader, secretary, secretary general, under secretary general, undersecretary,
  governor, governor general, mayor, speaker, ambassador, envoy, commissioner, coordinator, plenipotentiary, rapporteur,
  chargé d'affaires, charge d'affaires, consul, consul general, attaché, spokesman, spokeswoman, spokesperson, commander,
  commander in chief, chief of staff, chief of general staff, inspector general, attorney general, prosecutor general,
  solicitor general, director general, auditor general, judge advocate general, chairman, chairwoman, chairperson,
  chief executive, chief executive officer, chief justice, prosecutor, ombudsman, treasurer, comptroller, senator,
  congressman, congresswoman, member of parliament, patriarch, archbishop, grand mufti, grand vizier, ayatollah general,
  nuncio, apostolic nuncio, high representative, special representative, permanent representative, trade representative,
  ceo, cfo, coo, tsar, czar, presidium chairman, quartermaster general, surgeon general, postmaster general, adjutant general,
  chief constable, sheriff, magistrate, councillor, councilor, councilman, councilwoman, alderman, state councillor, state councilor,
  rector, provost, viceroy, caliph, first minister, managing director, editor in chief
`);

/** Words that are an office only with a body or another word: "party leader", "head of …", "Berg's deputy". */
const dependentOffices = list(`
  head, chief, boss, director, chair, leader, deputy, vice, aide, adviser, advisor, officer, representative, administrator,
  superintendent, counsel, assistant, judge, commandant, president pro tempore, chief negotiator, whip, whip in chief,
  mp, member of congress
`);

/** Functions at talks and words for anybody: known, so that they are not taken for part of another title. */
const functions = list(
  "negotiator, mediator, delegate, facilitator, interlocutor, co leader, guarantor, co chair, co founder, founder, official, diplomat, counterpart",
);

const plural = (term: string): readonly string[] => {
  const [first = "", ...rest] = term.split(" ");
  const many = (word: string): string =>
    word === "chief" || word === "chargé" || word === "charge"
      ? `${word}s`
      : word.endsWith("man")
        ? word.replace(/man$/, "men")
        : /[^aeo]y$/.test(word)
          ? word.replace(/y$/, "ies")
          : word.endsWith("person")
            ? word.replace(/person$/, "people")
            : word.endsWith("s")
              ? word
              : `${word}s`;
  const headFirst = [many(first), ...rest].join(" ");
  const headLast = [first, ...rest.slice(0, -1), many(rest.at(-1) ?? first)].join(" ");
  return rest.length === 0 ? [headFirst] : [headFirst, headLast];
};

export interface Office {
  /** The term in the singular. */
  readonly name: string;
  readonly plural: boolean;
  /** An office by itself, an office of something only, or a function at talks. */
  readonly strength: "office" | "dependent" | "function";
}

const table = new Map<string, Office>();
for (const [strength, terms] of [
  ["function", functions],
  ["dependent", dependentOffices],
  ["office", offices],
] as const) {
  for (const name of terms) {
    for (const many of plural(name)) table.set(many, { name, plural: true, strength });
  }
  for (const name of terms) table.set(name, { name, plural: false, strength });
}
for (const person of ["spokesperson", "chairperson"]) {
  table.set(`${person}s`, { name: person, plural: true, strength: "office" });
}

/** Office words, one to four tokens long, joined by blanks. */
export const officeTerms: ReadonlyMap<string, Office> = table;

/** Said of offices whose body stands behind "for": "spokeswoman for the ministry". */
export const speaksFor = set("spokesman, spokeswoman, spokesperson, counsel, adviser, advisor");

/** Who serves a person: the only ones that stand behind a bare name ("Berg envoy Ode"). */
export const servants = set(
  "envoy, aide, adviser, advisor, spokesman, spokeswoman, spokesperson, deputy, special representative, chief of staff, secretary, assistant, counsel",
);

/** Words inside a title, before the office word. */
export const qualifiers = set(`
  vice, deputy, assistant, associate, acting, interim, caretaker, first, second, third, senior, junior, top, chief, lead,
  leading, principal, general, special, high, permanent, executive, national, federal, regional, local, municipal, state,
  provincial, presidential, prime, ministerial, political, military, press, personal, private, parliamentary, ruling,
  opposition, rebel, resident, non, interior, internal, foreign, external, exterior, home, defense, defence, war, finance,
  financial, fiscal, economy, economic, economics, trade, treasury, energy, oil, gas, petroleum, mining, agriculture,
  fisheries, food, health, justice, law, education, culture, cultural, information, communications, communication, media,
  transport, transportation, railways, infrastructure, labor, labour, employment, environment, environmental, climate, security,
  intelligence, counterintelligence, industry, commerce, business, planning, development, reconstruction, housing, digital,
  technology, science, tourism, sports, youth, women, family, social, welfare, veterans, affairs, cooperation, integration,
  reintegration, emergency, emergencies, disaster, migration, immigration, refugee, refugees, humanitarian, relief, peace,
  nuclear, atomic, disarmament, arms, control, european, middle, east, eastern, west, western, north, northern, south,
  southern, central, army, navy, naval, air, force, forces, armed, police, border, coast, guard, supreme, allied, joint,
  combined, commanding, operational, union, council, party, faction, bloc, group, committee, commission, agency, ministry,
  department, government, cabinet, parliament, royal, diplomatic, policy, strategic, strategy, legal, technical, budget,
  office, bank, board, court, counterterrorism, drug, human, rights, religious, water, power, electricity, sanctions,
  election, electoral, liaison, public, relations, civil, service, administration, logistics, operations, staff, space, cyber,
  negotiating, peacekeeping, mission, global, international, world, asian, african, arab, latin, american, monetary, customs,
  tax, revenue, antitrust, competition, enlargement, neighbourhood, neighborhood, protocol, plenipotentiary, extraordinary, district, city,
  county, town, village, de, facto, titular, honorary, grand, under, minority, majority, congressional, senate, house
`);

/** Praise and time of service, left out of a title: "new", "longtime". */
export const passing = set(`
  new, current, incumbent, present, longtime, long, time, serving, newly, appointed, elected, outgoing, incoming, embattled,
  veteran, recently, influential, powerful, popular, young, own, two, three, four, five, other, respective, countries,
  longstanding
`);

/** The office was left. */
export const formerly = set(
  "former, ex, then, onetime, erstwhile, late, past, previous, ousted, deposed, retired",
);

/** Ranks, styles and forms of address between a title and a name. */
export const styles = set(`
  mr, mr., mrs, mrs., ms, ms., miss, dr, dr., prof, prof., professor, sir, dame, lord, lady, baron, baroness, count, prince, princess,
  general, gen, gen., colonel, col, col., lieutenant, lt, lt., major, maj, maj., admiral, adm, adm., vice-admiral, rear, marshal,
  field, air, brigadier, brig, brig., commodore, captain, capt, capt., sergeant, sgt, sgt., corporal, cdr, cmdr, cmdr.,
  army, navy, force, sheikh, shaikh, sheik, mullah, maulvi, mawlawi, maulana, imam, ayatollah, hajji, haji, rabbi, reverend, rev, rev., father,
  bishop, cardinal, ambassador, amb, amb., honorable, honourable, hon, hon., excellency, comrade, retired, ret, ret., engineer, eng, eng.
`);

/** What makes the head of it a function at talks, and no office. */
export const delegations = set(
  "delegation, delegations, team, teams, negotiation, negotiations, side, talks, household, family, table",
);
