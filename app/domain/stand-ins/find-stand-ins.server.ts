import type { Queries } from "#db/connection.ts";
import { listMembersByInspection } from "#db/queries/people.ts";
import { findSafeguardingInspector } from "#db/queries/safeguarding.ts";
import { listStandIns as listStandInRows, listStandInsOfPerson } from "#db/queries/stand-ins.ts";
import type { StandInKind } from "#db/tables/enumerations.ts";
import { may, type Resource } from "../access/permissions.ts";
import type { ActingStandIn, PersonActor } from "../audit/audit.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { isAbsent, mayAsStandIn } from "./stand-in.ts";

export type StandIn = {
  id: string;
  kind: StandInKind;
  absentId: string;
  absentName: string;
  standInId: string;
  standInName: string;
  fromDate: string;
  untilDate: string;
  /** Whether today is one of its days. */
  isCurrent: boolean;
  /** Who was to stand in has no part in the re-visit any more that would let them. */
  isStandInUnavailable: boolean;
};

/** Who stands in for whom in a re-visit, now or later, by their first day. What is over, or was ended, is left out. */
export async function listStandIns(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<StandIn[]> {
  const today = dateInLondon(now).toString();
  const rows = (await listStandInRows(db, inspectionId)).filter(({ untilDate }) => untilDate >= today);
  if (rows.length === 0) return [];
  const members = await listMembersByInspection(db, inspectionId);
  const isCandidate = (id: string) =>
    members.some(({ personId, role }) => personId === id && mayStandIn(role));
  return rows
    .filter(({ absentId }) => members.some(({ personId }) => personId === absentId))
    .map(({ namedBy: _by, namedAt: _at, endedBy: _ender, endedAt: _end, toldAt: _told, ...row }) => ({
      ...row,
      isCurrent: isAbsent(row, today),
      isStandInUnavailable: !isCandidate(row.standInId),
    }));
}

/** Those who read everything anyway: nobody of the area, and none of the letter's recipients. */
export function mayStandIn(role: string): boolean {
  return ["lead-inspector", "cqc-inspector", "quality-assurance"].includes(role);
}

/**
 * For whom somebody stands in now. Whoever is absent and has left since, or was deactivated, has no stand-in either, nor has
 * whoever the queue is no longer named for.
 */
export async function listStandInsOf(
  db: Queries,
  { now, ...key }: { inspectionId: string; personId: string; now: Temporal.Instant },
): Promise<ActingStandIn[]> {
  const rows = await listStandInsOfPerson(db, { ...key, today: dateInLondon(now).toString() });
  if (rows.length === 0) return [];
  const members = await listMembersByInspection(db, key.inspectionId);
  const roleOf = (id: string) => members.find(({ personId }) => personId === id)?.role;
  // Who has come back with another part, such as the area's, stands in for nobody.
  if (!mayStandIn(roleOf(key.personId) ?? "")) return [];
  const named = (await findSafeguardingInspector(db, key.inspectionId))?.personId;
  const namedRole = named === undefined ? undefined : roleOf(named);
  const isNamed = namedRole !== undefined && may(namedRole, "change", "safeguarding-entries");
  return rows.filter(({ kind, absentId }) =>
    kind === "lead"
      ? roleOf(absentId) === "lead-inspector"
      : roleOf(absentId) !== undefined && (!isNamed || named === absentId),
  );
}

/** The one of these by which somebody may change it. */
export function findActing(standIns: readonly ActingStandIn[], resource: Resource): ActingStandIn | null {
  return standIns.find(({ kind }) => mayAsStandIn(kind, resource)) ?? null;
}

/** Whether somebody may change it by their own role, or for whom they stand in. */
export function mayActOn(actor: PersonActor, resource: Resource): boolean {
  if (actor.role !== null && may(actor.role, "change", resource)) return true;
  return actor.standIn !== undefined && mayAsStandIn(actor.standIn.kind, resource);
}
