import { may } from "#app/domain/access/permissions.ts";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { findNamedInspector } from "#app/domain/safeguarding/find-named-inspector.server.ts";
import { listAbsentees } from "#app/domain/safeguarding/name-stand-in.server.ts";
import { listStandIns } from "#app/domain/stand-ins/find-stand-ins.server.ts";
import { standInKindWords } from "#app/domain/stand-ins/stand-in.ts";
import type { RequestContext } from "#app/http/context.ts";

/** Who stands in for whom, said to everybody who sees the people; and whether this person may name or end one. */
export async function viewStandIns(
  { db, receivedAt: now }: RequestContext,
  { inspection, actor }: { inspection: { id: string; createdBy: string }; actor: PersonActor },
) {
  const [standIns, named] = await Promise.all([
    listStandIns(db, { inspectionId: inspection.id, now }),
    findNamedInspector(db, inspection, now),
  ]);
  const absentees = listAbsentees(named, actor);
  const mayName = actor.role !== null && may(actor.role, "change", "stand-ins");
  const day = (date: string) => formatDate(Temporal.PlainDate.from(date));
  return {
    mayNameStandIn: mayName && (absentees.safeguarding.length > 0 || absentees.lead.length > 0),
    standIns: standIns.map(({ id, kind, absentId, absentName, standInName, ...standIn }) => ({
      id,
      absentName,
      standInName,
      kindWords: standInKindWords[kind],
      days: `${day(standIn.fromDate)} to ${day(standIn.untilDate)}`,
      isCurrent: standIn.isCurrent,
      isStandInUnavailable: standIn.isStandInUnavailable,
      mayEnd: mayName && (absentId === actor.personId || absentees[kind].includes(absentId)),
    })),
  };
}
