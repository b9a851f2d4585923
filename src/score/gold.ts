/** What a careful reader finds in a set of documents: the answers that a graph is measured against. */
export interface Gold {
  /** Base names of the texts. */
  readonly documents: readonly string[];
  /** Forms of each name that count as it. */
  readonly people: Names;
  readonly organizations: Names;
  readonly places: Names;
  /** Name by ISO 3166-1 alpha-2 code. */
  readonly countries: Readonly<Record<string, string>>;
  readonly venues: Readonly<
    Record<string, { readonly names: readonly string[]; readonly in?: string }>
  >;
  /** Keys that two careful readers could disagree about: asked of nobody. */
  readonly optional?: readonly string[];
  readonly roles: readonly GoldRole[];
  readonly meetings: Readonly<Record<string, GoldMeeting>>;
  readonly claims: readonly GoldClaim[];
  readonly relatives?: readonly { readonly who: string; readonly whom: string }[];
  /** First words of two claims that say the same. */
  readonly corroborations?: readonly (readonly [
    string,
    string,
    { readonly optional?: boolean }?,
  ])[];
}

export type Names = Readonly<Record<string, readonly string[]>>;

interface GoldRole {
  readonly who: string;
  readonly title: readonly string[];
  readonly of?: readonly string[];
  readonly optional?: boolean;
  readonly optionalOf?: boolean;
}

/** Participants with the side they sit for; null when the text names none. */
type Sides = Readonly<Record<string, string | readonly string[] | null>>;

export interface GoldMeeting {
  readonly names: readonly string[];
  readonly start?: string;
  readonly end?: string;
  readonly city?: string;
  readonly country?: string;
  readonly venue?: string;
  readonly format?: string;
  readonly status?: string;
  readonly parties?: readonly string[];
  readonly optionalParties?: readonly string[];
  readonly participants?: Sides;
  readonly optionalParticipants?: Sides;
  readonly follows?: string;
  readonly partOf?: string;
  readonly optional?: boolean;
}

export interface GoldGroup {
  readonly group: string;
  readonly also?: readonly string[];
  readonly members?: readonly string[];
}

export interface GoldClaim {
  readonly doc: string;
  readonly by: string | GoldGroup;
  readonly say: readonly string[];
  readonly spans: readonly (readonly [number, number])[];
  readonly on?: string;
  readonly quoted?: "full" | "partial";
  readonly via?: readonly string[];
  readonly to?: readonly string[];
  readonly at?: string;
  readonly optional?: boolean;
}
