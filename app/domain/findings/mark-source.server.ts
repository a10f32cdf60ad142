import { toText } from "#app/platform/instants.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertSourceMark, listSourceMarks } from "#db/queries/findings.ts";
import { listFocusAreasByRevisit } from "#db/queries/focus-areas.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { Mark, Source, SourceMark } from "./source.ts";

/** Marks how a source bears on a focus area; what it was marked before stays in the history. */
export async function markSource(
  db: Queries,
  input: {
    revisitId: string;
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
    await serializeTransactions(trx, `revisit:${mark.revisitId}`);
    const focusAreas = await listFocusAreasByRevisit(trx, mark.revisitId);
    const focusArea = focusAreas.find(({ id }) => id === mark.focusAreaId);
    if (!focusArea) return { kind: "no-such-focus-area" };
    const markedAt = toText(now);
    await insertSourceMark(trx, { id: makeId(), ...mark, markedBy: actor.personId, markedAt });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId: mark.revisitId,
      action: "source.marked",
      details: { focusArea: focusArea.shortName, source: mark.source, mark: mark.mark },
    });
    return { kind: "marked" };
  });
}

/** All marks of a re-visit, oldest first. */
export async function listMarks(db: Queries, revisitId: string): Promise<SourceMark[]> {
  const rows = await listSourceMarks(db, revisitId);
  return rows.map(({ id, focusAreaId, source, mark, sentence, markedAt, markedByName }) => ({
    id,
    focusAreaId,
    source: source as Source,
    mark: mark as Mark,
    sentence,
    markedAt,
    markedByName,
  }));
}
