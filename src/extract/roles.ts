import type { Annotations } from "../model/annotations.ts";
import type { RoleFinding, TieFinding } from "../model/findings.ts";
import type { Cast } from "./cast.ts";

/** Who holds what office, for whom; and who is whose relative. */
export const roles = (
  _annotations: Annotations,
  _cast: Cast,
): { readonly roles: readonly RoleFinding[]; readonly ties: readonly TieFinding[] } => ({
  roles: [],
  ties: [],
});
