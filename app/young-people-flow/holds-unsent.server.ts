import { listGivenRecordings } from "#app/domain/young-peoples-recordings/list-given-recordings.server.ts";
import { isDraftEmpty } from "#app/domain/young-peoples-responses/draft.ts";
import type { Queries } from "#db/connection.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";

/** Whether something was said that this device alone opens: sent nowhere, it would be lost with the device's cookie. */
export async function holdsUnsent(db: Queries, response: YoungPeoplesResponsesTable): Promise<boolean> {
  if (response.sentAt !== null || response.withdrawnAt !== null) return false;
  return !isDraftEmpty(response) || (await listGivenRecordings(db, response.id)).length > 0;
}
