import { qdaCodebook } from "#app/platform/qda.ts";
import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listThemes } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordExport } from "../exports/record-export.server.ts";
import { codeFrame, type FrameCode } from "./qda.ts";

/** The code frame of a re-visit, as other programs read it (REFI-QDA .qdc); null where there are no themes yet. */
export async function exportCodebook(
  db: Queries,
  input: { inspectionId: string; actor: PersonActor; now: Temporal.Instant; stamp: string },
): Promise<string | null> {
  const { codes, themes } = await readFrame(db, input.inspectionId);
  if (themes === 0) return null;
  await recordExport(db, { ...input, kind: "codebook", details: { rows: themes } });
  // The format says of a codebook only what programs wrote it: who made it goes with the first of its codes.
  const [first, ...others] = codes;
  const stamped = first ? [{ ...first, description: `${first.description} ${input.stamp}` }] : [];
  return qdaCodebook([...stamped, ...others]);
}

/** Focus areas and their themes as codes, and how many themes there are. */
export async function readFrame(
  db: Queries,
  inspectionId: string,
): Promise<{ codes: FrameCode[]; themes: number }> {
  const [focusAreas, themes] = await Promise.all([
    listFocusAreasByInspection(db, inspectionId),
    listThemes(db, inspectionId),
  ]);
  return { codes: codeFrame(focusAreas, themes), themes: themes.length };
}

export async function countThemes(db: Queries, inspectionId: string): Promise<number> {
  return (await listThemes(db, inspectionId)).length;
}
