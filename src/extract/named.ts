import type { Annotations } from "../model/annotations.ts";
import type { Cast } from "./cast.ts";

/** Everything that the document calls by a name: people, countries, organizations, places, venues. */
export const named = (_annotations: Annotations): Cast => ({ entities: [], mentions: [] });
