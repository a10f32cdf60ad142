import type { Queries } from "#db/connection.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { findPerson, listMembersByInspection } from "#db/queries/people.ts";
import { findSafeguardingInspector } from "#db/queries/safeguarding.ts";
import type { FlagSource } from "#db/tables/enumerations.ts";
import { may } from "../access/permissions.ts";
import type { Role } from "../access/roles.ts";
import type { PersonActor } from "../audit/audit.ts";
import { listStandIns } from "../stand-ins/find-stand-ins.server.ts";

export type Inspector = { personId: string; name: string; email: string; role: Role };

export type NamedInspector = {
  /** Who is told, and has what nobody else was given: the one who stands in, while the named one is away. */
  inspector: Inspector | null;
  /** Who is away, and for whom the inspector stands in; null where nobody is. */
  absent: Inspector | null;
  /** Who is told next, where the first does not see to it: another inspector; null where there is none. */
  second: Inspector | null;
  wasNamed: boolean;
  ended: string | null;
  inspectors: Inspector[];
  /** Those of them for whom nobody stands in now. */
  present: Inspector[];
  /** Senior inspectors, who are told last. */
  assurers: Inspector[];
};

async function listPeople(db: Queries, inspectionId: string): Promise<Inspector[]> {
  const members = await listMembersByInspection(db, inspectionId);
  return members.map(({ personId, name, email, role }) => ({ personId, name, email, role }));
}

/**
 * The inspector named for the safeguarding queue, or who stands in for them on that day. Where nobody was named, or who was
 * has left or was deactivated (`ended` is their name): the lead inspector who started the re-visit, or else another lead.
 * Where the stand-in has left, too: another inspector who is not away. Null only where no inspector is left.
 */
export async function findNamedInspector(
  db: Queries,
  inspection: { id: string; createdBy: string },
  now: Temporal.Instant,
): Promise<NamedInspector> {
  const people = await listPeople(db, inspection.id);
  const inspectors = people.filter(({ role }) => may(role, "change", "safeguarding-entries"));
  const named = await findSafeguardingInspector(db, inspection.id);
  const byId = (id: string | undefined) => inspectors.find(({ personId }) => personId === id);
  const chosen = byId(named?.personId);
  const fallback =
    byId(inspection.createdBy) ?? inspectors.find(({ role }) => role === "lead-inspector") ?? inspectors[0];
  const ended = named && !chosen ? ((await findPerson(db, named.personId))?.name ?? null) : null;
  const usual = chosen ?? fallback ?? null;

  const standIns = (await listStandIns(db, { inspectionId: inspection.id, now })).filter(
    ({ isCurrent }) => isCurrent,
  );
  const isAway = ({ personId }: Inspector) => standIns.some(({ absentId }) => absentId === personId);
  const standIn =
    standIns.find(({ kind, absentId }) => kind === "safeguarding" && absentId === usual?.personId) ??
    standIns.find(({ absentId }) => usual?.role === "lead-inspector" && absentId === usual.personId);
  const substitute = standIn && people.find(({ personId }) => personId === standIn.standInId);
  const present = inspectors.filter((one) => !isAway(one));
  const inspector =
    standIn === undefined
      ? usual
      : standIn.isStandInUnavailable
        ? (findOther(present, usual) ?? usual)
        : (substitute ?? usual);
  return {
    inspector,
    absent: inspector === usual ? null : usual,
    second: findOther(present, inspector),
    wasNamed: chosen !== undefined,
    ended,
    inspectors,
    present,
    assurers: people.filter(({ role }) => role === "quality-assurance"),
  };
}

/** With whom an entry is: to whom it was passed, while they are there to see to it; else with whoever is named. */
export function findEntryOwner(
  ownerId: string | null,
  { inspector, present }: NamedInspector,
): Inspector | null {
  return present.find(({ personId }) => personId === ownerId) ?? inspector;
}

/** Another inspector, of the other inspectorate if there is one. */
export function findOther(inspectors: readonly Inspector[], one: Inspector | null): Inspector | null {
  const others = inspectors.filter(({ personId }) => personId !== one?.personId);
  return others.find(({ role }) => role !== one?.role) ?? others[0] ?? null;
}

/** Who reads what somebody wrote down as a concern: leads, the named inspector, who stands in, the second, and its owner. */
export function mayReadConcern(
  { personId, role }: { personId: string; role: Role },
  { inspector, absent, second }: NamedInspector,
  ownerId: string | null,
): boolean {
  if (role === "lead-inspector") return true;
  const readers = [inspector?.personId, absent?.personId, second?.personId, ownerId];
  return readers.includes(personId);
}

/** Whether somebody may decide about an entry: of a concern, whoever reads it, since one who does not could give it to themselves. */
export async function mayDecideAbout(
  db: Queries,
  flag: { source: FlagSource; ownerId: string | null },
  { inspectionId, actor, now }: { inspectionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<boolean> {
  if (flag.source !== "concern") return true;
  const inspection = await findInspection(db, inspectionId);
  if (!inspection || actor.role === null) return false;
  const named = await findNamedInspector(db, inspection, now);
  return mayReadConcern({ personId: actor.personId, role: actor.role }, named, flag.ownerId);
}
