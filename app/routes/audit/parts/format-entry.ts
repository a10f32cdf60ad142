import { type Role, roleNames } from "#app/domain/access/roles.ts";
import { describeAuditAction } from "#app/domain/audit/audit-actions.ts";
import type { ListedAuditEntry } from "#app/domain/audit/list-audit-entries.server.ts";
import { formatDetails } from "./format-details.ts";

/** An entry in words; identifiers by their beginnings, or by the names of focus areas. */
export function formatEntry(entry: ListedAuditEntry, names: ReadonlyMap<string, string>) {
  const { actorKind, actorName, actorRole, action, details } = entry;
  return {
    actor: describeActor(actorKind, actorName, actorRole),
    action: describeAuditAction(action),
    details: formatDetails(details, names),
  };
}

function describeActor(kind: string, name: string | null, role: Role | null): string {
  if (kind === "respondent") return "A parent or carer";
  if (kind === "noonday") return "Noonday";
  const roleName = role === null ? undefined : roleNames[role];
  return roleName ? `${name ?? "Somebody"}, ${roleName}` : (name ?? "Somebody");
}
