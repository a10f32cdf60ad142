import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertSourceMark, listSourceMarks } from "#db/queries/findings.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { Mark, Source, SourceMark } from "./source.ts";

/** Marks how a source bears on a focus area; what it was marked before stays in the history. */
export async function markSource(
  db: Queries,
  input: {
    inspectionId: string;
    focusAreaId: string;
    source: Source;
    mark: Mark;
    sentence: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "marked" } | { kind: "no-such-focus-area" }> {
  const { actor, now, ...mark } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${mark.inspectionId}`);
    const focusAreas = await listFocusAreasByInspection(trx, mark.inspectionId);
    const focusArea = focusAreas.find(({ id }) => id === mark.focusAreaId);
    if (!focusArea) return { kind: "no-such-focus-area" };
    const markedAt = now;
    await insertSourceMark(trx, { id: makeId(), ...mark, markedBy: actor.personId, markedAt });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId: mark.inspectionId,
      action: "source.marked",
      details: { focusArea: focusArea.shortName, source: mark.source, mark: mark.mark },
    });
    return { kind: "marked" };
  });
}

/** All marks of a re-visit, oldest first. */
export async function listMarks(db: Queries, inspectionId: string): Promise<SourceMark[]> {
  const rows = await listSourceMarks(db, inspectionId);
  return rows.map(({ id, focusAreaId, source, mark, sentence, markedAt, markedByName }) => ({
    id,
    focusAreaId,
    source,
    mark,
    sentence,
    markedAt,
    markedByName,
  }));
}
