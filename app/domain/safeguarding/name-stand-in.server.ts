import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listMembersByInspection } from "#db/queries/people.ts";
import { insertStandIn, updateStandInAsEnded } from "#db/queries/stand-ins.ts";
import type { StandInKind } from "#db/tables/enumerations.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { listStandIns, mayStandIn } from "../stand-ins/find-stand-ins.server.ts";
import { doOverlap, isAbsent, maxAbsenceDays } from "../stand-ins/stand-in.ts";
import { alertAgain } from "./add-entries.server.ts";
import { findNamedInspector, type NamedInspector } from "./find-named-inspector.server.ts";

type Author = { inspectionId: string; createdBy: string; actor: PersonActor; now: Temporal.Instant };

export type StandInNamed =
  | { kind: "named" }
  | { kind: "not-yours" | "no-such-person" | "same-person" | "over" | "wrong-order" | "too-long" }
  /** Whoever is to stand in, or somebody else, is named for some of these days already. */
  | { kind: "overlaps"; name: string; fromDate: string; untilDate: string }
  /** Whoever is to stand in is away then. */
  | { kind: "away"; name: string; fromDate: string; untilDate: string };

/**
 * Names who stands in on these days, both included: the named inspector or a lead for the named inspector, a lead for a
 * lead. Who stands in works in the same re-visit, as an inspector or in quality assurance, and is not away then.
 */
export function nameStandIn(
  db: Queries,
  input: Author & {
    kind: StandInKind;
    absentId: string;
    standInId: string;
    from: Temporal.PlainDate;
    until: Temporal.PlainDate;
  },
): Promise<StandInNamed> {
  const { inspectionId, createdBy, kind, absentId, standInId, from, until, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<StandInNamed> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const named = await findNamedInspector(trx, { id: inspectionId, createdBy }, now);
    if (!listAbsentees(named, actor)[kind].includes(absentId)) return { kind: "not-yours" };
    const today = dateInLondon(now);
    if (Temporal.PlainDate.compare(until, from) < 0) return { kind: "wrong-order" };
    if (Temporal.PlainDate.compare(until, today) < 0) return { kind: "over" };
    if (from.until(until).days >= maxAbsenceDays) return { kind: "too-long" };
    if (standInId === absentId) return { kind: "same-person" };
    const people = await listMembersByInspection(trx, inspectionId);
    if (!people.some(({ personId, role }) => personId === standInId && mayStandIn(role)))
      return { kind: "no-such-person" };
    const days = { fromDate: from.toString(), untilDate: until.toString() };
    const others = (await listStandIns(trx, { inspectionId, now })).filter((one) => doOverlap(one, days));
    const same = others.find((one) => one.kind === kind && one.absentId === absentId);
    if (same) return { kind: "overlaps", name: same.standInName, ...daysOf(same) };
    const away = others.find((one) => one.absentId === standInId);
    if (away) return { kind: "away", name: away.absentName, ...daysOf(away) };
    const needed = others.find((one) => one.standInId === absentId);
    if (needed) return { kind: "away", name: needed.standInName, ...daysOf(needed) };
    const isNow = isAbsent(days, today.toString());
    const id = makeId();
    await insertStandIn(trx, {
      ...{ id, inspectionId, kind, absentId, standInId, ...days, namedBy: actor.personId, namedAt: now },
      ...{ toldAt: isNow ? now : null, endedBy: null, endedAt: null },
    });
    if (isNow) await alertAgain(trx, inspectionId);
    const details = { standInId: id, kind, absentId, personId: standInId, ...days };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "stand-in.named", details });
    return { kind: "named" };
  });
}

export type StandInEnded = { kind: "ended" | "ended-before" | "not-yours" };

/** Ends that somebody stands in, at once: whoever is named is told again of what nobody has opened. */
export function endStandIn(db: Queries, input: Author & { id: string }): Promise<StandInEnded> {
  const { inspectionId, createdBy, id, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<StandInEnded> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const standIn = (await listStandIns(trx, { inspectionId, now })).find((one) => one.id === id);
    if (!standIn) return { kind: "ended-before" };
    const named = await findNamedInspector(trx, { id: inspectionId, createdBy }, now);
    const isTheirs = standIn.absentId === actor.personId;
    if (!isTheirs && !listAbsentees(named, actor)[standIn.kind].includes(standIn.absentId))
      return { kind: "not-yours" };
    const ended = { id, inspectionId, endedBy: actor.personId, endedAt: now };
    if (!(await updateStandInAsEnded(trx, ended))) return { kind: "ended-before" };
    if (standIn.isCurrent) await alertAgain(trx, inspectionId);
    const details = { standInId: id, kind: standIn.kind, absentId: standIn.absentId };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "stand-in.ended", details });
    return { kind: "ended" };
  });
}

/** For whom somebody may name who stands in, by what for. */
export function listAbsentees(
  { inspector, absent, inspectors }: NamedInspector,
  actor: Pick<PersonActor, "personId" | "role">,
): Record<StandInKind, string[]> {
  const usual = absent ?? inspector;
  const isLead = actor.role === "lead-inspector";
  return {
    safeguarding: usual && (isLead || usual.personId === actor.personId) ? [usual.personId] : [],
    lead: isLead
      ? inspectors.filter(({ role }) => role === "lead-inspector").map(({ personId }) => personId)
      : [],
  };
}

const daysOf = ({ fromDate, untilDate }: { fromDate: string; untilDate: string }) => ({
  fromDate,
  untilDate,
});
