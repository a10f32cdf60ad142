import type { Queries } from "#db/connection.ts";
import {
  findEnteredResponse as findRow,
  listEnteredResponses as listRows,
} from "#db/queries/entered-responses.ts";

export type EnteredResponse = Awaited<ReturnType<typeof listRows>>[number];

/** What was entered, newest first: how and when it came, who entered it; nothing of what it says. */
export function listEnteredResponses(db: Queries, inspectionId: string): Promise<EnteredResponse[]> {
  return listRows(db, inspectionId);
}

/** One of them, or null where there is none of that id in this re-visit. */
export async function findEnteredResponse(
  db: Queries,
  query: { inspectionId: string; responseId: string },
): Promise<EnteredResponse | null> {
  return (await findRow(db, query)) ?? null;
}
