import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  countUsesOfFocusArea,
  deleteFocusArea,
  insertFocusArea,
  listFocusAreasByInspection,
  updateFocusArea,
} from "#db/queries/focus-areas.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import { isOutdated } from "../text/mark-of.server.ts";
import { type FocusAreaInput, type FocusAreaProblems, problemsOf } from "./focus-area.ts";

export type FocusAreasSet =
  | { kind: "set" }
  | { kind: "unchanged" }
  /** Others stand there than were on the page: they would all be replaced. */
  | { kind: "changed-meanwhile"; current: FocusAreasTable[] }
  | { kind: "not-right"; problems: FocusAreaProblems }
  /** Each focus area that cannot be taken away, with what hangs on it. */
  | {
      kind: "in-use";
      ties: { id: string; shortName: string; by: "questions" | "asked-questions" | "records" }[];
    };

/**
 * Makes these, in this order, the focus areas of a re-visit: those with an `id` are changed, others added, missing ones
 * taken away. One that a question asks about, or that something was recorded for, cannot be taken away.
 */
export async function setFocusAreas(
  db: Queries,
  input: {
    inspectionId: string;
    focusAreas: readonly FocusAreaInput[];
    /** The mark of those that were on the page, see `focusAreasToMark`. */
    seen?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<FocusAreasSet> {
  const { inspectionId, seen, actor, now } = input;
  const problems = problemsOf(input.focusAreas);
  if (problems) return { kind: "not-right", problems };
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const before = await listFocusAreasByInspection(trx, inspectionId);
    const [current, next] = [focusAreasToMark(before), focusAreasToMark(input.focusAreas)];
    if (isOutdated(seen, { current, next })) return { kind: "changed-meanwhile", current: before };
    const known = new Set(before.map(({ id }) => id));
    const after = input.focusAreas.map(({ id, shortName, fullText, theme }, position): FocusAreasTable => {
      const focusAreaId = id !== undefined && known.delete(id) ? id : makeId();
      return { id: focusAreaId, inspectionId, position: position + 1, shortName, fullText, theme };
    });
    const removed = before.filter(({ id }) => known.has(id));
    if (removed.length === 0 && JSON.stringify(inOneOrder(before)) === JSON.stringify(inOneOrder(after))) {
      return { kind: "unchanged" };
    }
    const ties = [];
    for (const { id, shortName } of removed) {
      const hanging = await countUsesOfFocusArea(trx, id);
      if (hanging.records > 0) ties.push({ id, shortName, by: "records" as const });
      else if (hanging.questions > 0) ties.push({ id, shortName, by: "questions" as const });
      else if (hanging.questionVersions > 0) ties.push({ id, shortName, by: "asked-questions" as const });
    }
    if (ties.length > 0) return { kind: "in-use", ties };
    const existingIds = new Set(before.map(({ id }) => id));
    for (const { id } of removed) await deleteFocusArea(trx, { inspectionId, focusAreaId: id });
    for (const focusArea of after) {
      if (existingIds.has(focusArea.id)) await updateFocusArea(trx, focusArea);
      else await insertFocusArea(trx, focusArea);
    }
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: before.length === 0 ? "focus-areas.set" : "focus-areas.changed",
      details: {
        focusAreas: after.map(({ shortName, fullText, theme }) => ({ shortName, fullText, theme })),
        removed: removed.map(({ shortName }) => shortName),
      },
    });
    return { kind: "set" };
  });
}

/** What the focus areas say, in their order, by which a later change is told; what is added twice is the same. */
export function focusAreasToMark(focusAreas: readonly FocusAreaInput[]): string[][] {
  return focusAreas.map(({ shortName, fullText, theme }) => [shortName, fullText, theme]);
}

function inOneOrder(focusAreas: readonly FocusAreasTable[]) {
  return focusAreas.map(({ id, position, shortName, fullText, theme }) => [
    id,
    position,
    shortName,
    fullText,
    theme,
  ]);
}
