import { type Block, writeDocument } from "#app/platform/document.ts";
import type { Env } from "#app/platform/env.ts";
import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatStamp, type Stamp } from "../exports/export-kinds.ts";
import { findAssessment } from "./find-assessment.server.ts";

/** The impact assessment as a document to go on in (DOCX), and an entry of the audit that it was made. */
export async function exportAssessment(
  from: { db: Queries; env: Env },
  input: { inspectionId: string; actor: PersonActor; now: Temporal.Instant; stamp: Stamp },
): Promise<Buffer | null> {
  const { inspectionId, actor, now, stamp } = input;
  const assessment = await findAssessment(from, { inspectionId, now });
  if (!assessment) return null;
  await from.db
    .transaction()
    .execute((trx) =>
      recordAudit(trx, { at: now, actor, inspectionId, action: "impact-assessment.exported" }),
    );
  const title = `Data protection impact assessment: the re-visit of ${assessment.areaName}`;
  return writeDocument({
    title,
    madeBy: stamp.name,
    stamp: formatStamp(stamp),
    over: "A template, filled from the configuration. What is marked “To be filled in” is for the inspectorates and the area.",
    blocks: [
      { kind: "title", text: title },
      ...assessment.parts.flatMap(({ title: heading, lines, rows }): Block[] => [
        { kind: "heading", text: heading },
        ...lines.map(
          ({ text, isBlank }): Block => (isBlank ? { kind: "strong", text } : { kind: "paragraph", text }),
        ),
        ...(rows.length === 0
          ? []
          : [
              {
                kind: "table" as const,
                heads: ["What", "How"],
                rows: rows.map(({ label, value }) => [label, value]),
                widths: [40, 60],
              },
            ]),
      ]),
    ],
  });
}
