import type { OrgType } from "../../graph/schema.ts";
import * as tables from "./data/organizations.ts";
import { phrases } from "./phrases.ts";

export interface KnownOrganization {
  readonly name: string;
  readonly orgType: OrgType;
}

const typed: readonly (readonly [string, OrgType])[] = [
  [tables.international, "international"],
  [tables.media, "media"],
  [tables.movements, "other"],
  [tables.parties, "party"],
  [tables.companies, "company"],
  [tables.military, "military"],
  [tables.others, "other"],
];

export const knownOrganizations = phrases<KnownOrganization>(
  typed.flatMap(([table, orgType]) =>
    table
      .trim()
      .split("\n")
      .flatMap((row) => {
        const names = row.split(";");
        const known = { name: names[0] ?? row, orgType };
        return names.map((name) => [name, known] as const);
      }),
  ),
);

/**
 * Words that are also names of bodies: "The Times" or "Punch" need more than a capital, "Meta" or "AP"
 * less. These count only behind "the" or where a name finder sees an organization.
 */
export const ambiguousOrganizations: ReadonlySet<string> = new Set(
  "Dawn Economist Guardian Independent Punch Vanguard Tempo Trend Bild Petra Kan Time Vox Fed Apple Amazon Meta Oracle Shell Reliance Tata Leonardo Democrats Republicans Labour Conservatives Marines Contras Diet Congress Carnegie Brookings Amnesty NV Publico Standard Wagner Meretz Shas Smer Azov Amal Telegram Antara Hina ERR NOS IS AU EU AP NAM CIS ABC FT PAP SPA IPS Intel Emirates Saab Honda Lusa Kompas Clarin GAM MENA".split(
    " ",
  ),
);

/** Head nouns of bodies' names with the type of body that they make. */
export const headNouns: ReadonlyMap<string, OrgType> = new Map(
  (
    [
      [
        "government",
        "Ministry Department Agency Directorate Bureau Treasury Parliament Senate Assembly Cabinet Chancellery Presidency Secretariat Office Administration Inspectorate Court Tribunal Authority Council Commission Committee Service Government Embassy Consulate Mission Congress Legislature Prosecutor Police Duma Majlis Knesset Chamber Crown Junta Directorate-General Regulator",
      ],
      [
        "military",
        "Army Navy Forces Brigade Battalion Regiment Division Corps Fleet Militia Command Guard Guards Staff Troops Legion Squadron",
      ],
      ["party", "Party Bloc Caucus"],
      [
        "international",
        "Alliance League Union Organization Organisation Federation Confederation Coalition Community Quartet",
      ],
      [
        "company",
        "Bank Corporation Corp Company Co Inc Ltd Limited LLC Plc PLC Holdings Holding Airlines Airways Industries Motors Technologies Technology Energy Petroleum Oil Gas Steel Group Enterprises Capital Partners Ventures Consortium AG SA GmbH NV",
      ],
      [
        "media",
        "Times Post News Newspaper Tribune Herald Gazette Journal Radio Television TV Broadcasting Press Agency Magazine Daily Weekly Chronicle Observer Telegraph",
      ],
      [
        "other",
        "University College School Institute Institution Foundation Center Centre Association Society Fund Front Movement Brotherhood Network Church Club Academy Trust Endowment Observatory Brigades Jihad Resistance Hospital Museum Laboratory Syndicate Red-Cross Crescent Campaign Board Panel Think-Tank Team Taskforce",
      ],
    ] as const
  ).flatMap(([type, words]) => words.split(" ").map((word) => [word, type as OrgType] as const)),
);
