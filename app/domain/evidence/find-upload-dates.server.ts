import type { Queries } from "#db/connection.ts";
import { listDatesByInspection } from "#db/queries/inspection-dates.ts";
import type { UploadDates } from "./upload-window.ts";

/** The days that bear on sending evidence, as the lead has them. */
export async function findUploadDates(db: Queries, inspectionId: string): Promise<UploadDates> {
  const rows = await listDatesByInspection(db, inspectionId);
  const dateOf = (key: string) => {
    const row = rows.find((candidate) => candidate.key === key);
    if (!row) throw new Error(`The re-visit has no date for ${key}`);
    return Temporal.PlainDate.from(row.date);
  };
  return { lastDay: dateOf("evidence-upload"), finalDay: dateOf("final-day") };
}
