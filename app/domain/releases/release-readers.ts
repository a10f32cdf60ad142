import { may } from "../access/permissions.ts";
import type { Role } from "../access/roles.ts";

/** Whether a role sees releases before they are shared: those who may read the figures inside anyway. */
export function mayKeepReleases(role: Role): boolean {
  return may(role, "see", "collation");
}
