import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listDiscussionsByInspection, listParticipantsByDiscussions } from "#db/queries/discussions.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { findLetterByInspection, insertLetter, insertLetterFigures } from "#db/queries/letters.ts";
import { listSessionsByInspection } from "#db/queries/meetings.ts";
import { countReceived } from "#db/queries/releases.ts";
import { countUnreadTextsBySource } from "#db/queries/text-counts.ts";
import { countOwnReceived } from "#db/queries/young-peoples-counts.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { stepOf } from "../calendar/inspection-dates.ts";
import { listFindings } from "../findings/list-findings.server.ts";
import { findDateStatus } from "../inspections/find-date-status.server.ts";
import { figuresBehind } from "../letters/letter-figures.ts";
import { type DraftFacts, draftSections } from "./draft-words.ts";

/** What the letter drafts itself from, as it is now; null where there is no such re-visit. */
export async function readDraftFacts(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<DraftFacts | null> {
  const dateStatus = await findDateStatus(db, { inspectionId, now });
  if (!dateStatus) return null;
  const [focusAreas, findings, received, ownReceived, discussions, sessions, readCounts] = await Promise.all([
    listFocusAreasByInspection(db, inspectionId),
    listFindings({ db, reader }, inspectionId),
    countReceived(db, inspectionId),
    countOwnReceived(db, inspectionId),
    listDiscussionsByInspection(db, inspectionId),
    listSessionsByInspection(db, inspectionId),
    countUnreadTextsBySource(db, inspectionId),
  ]);
  const held = discussions.filter(({ consentCheckedAt }) => consentCheckedAt !== null);
  const participants = await listParticipantsByDiscussions(
    db,
    held.map(({ id }) => id),
  );
  const attended = sessions.flatMap((session) =>
    session.cancelledAt === null && session.attended !== null ? [session.attended] : [],
  );
  return {
    areaName: dateStatus.areaName,
    from: dateStatus.dayOne,
    until: stepOf(dateStatus.steps, "final-day").set.date,
    focusAreas,
    findings: findings.filter(({ withdrawnAt }) => withdrawnAt === null),
    heard: {
      responses: received.received - received.withdrawn,
      discussions: held.length,
      youngPeople: participants.length,
      ownAnswers: ownReceived.received - ownReceived.withdrawn,
      texts: sumOf(readCounts.filter(({ source }) => source !== "evidence")),
      documents: sumOf(readCounts.filter(({ source }) => source === "evidence")),
      attended: attended.length === 0 ? null : attended.reduce((sum, count) => sum + count, 0),
    },
  };
}

function sumOf(rows: readonly { count: number; unread: number }[]) {
  return {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    unread: rows.reduce((sum, { unread }) => sum + unread, 0),
  };
}

/** Drafts the letter from the findings there are, one section after another in the usual order (¶130). Once. */
export async function draftLetter(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "drafted" } | { kind: "already-drafted" } | { kind: "no-focus-areas" }> {
  const { inspectionId, actor, now } = input;
  const facts = await readDraftFacts({ db, reader }, { inspectionId, now });
  if (!facts || facts.focusAreas.length === 0) return { kind: "no-focus-areas" };
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (await findLetterByInspection(trx, inspectionId)) return { kind: "already-drafted" };
    const letterId = makeId();
    const [writtenBy, writtenAt] = [actor.personId, now];
    const drafted = draftSections(facts).map((section, place) => ({
      ...section,
      id: makeId(),
      position: place + 1,
    }));
    await insertLetter(
      trx,
      { id: letterId, inspectionId, createdBy: writtenBy, createdAt: writtenAt },
      drafted.map(({ id, position, kind, focusAreaId }) => ({ id, letterId, position, kind, focusAreaId })),
      drafted.map(({ id, body }) => ({ sectionId: id, number: 1, body, writtenBy, writtenAt })),
    );
    const figures = drafted.flatMap((section) => figuresBehind(section, facts.findings));
    await insertLetterFigures(
      trx,
      figures.map((figure) => ({ ...figure, rememberedAt: writtenAt })),
    );
    const details = { findings: facts.findings.length };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "letter.drafted", details });
    return { kind: "drafted" };
  });
}
