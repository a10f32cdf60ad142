import type { Queries } from "#db/connection.ts";
import { countWaiting as countAllWaiting } from "#db/queries/waiting.ts";
import { may } from "../access/permissions.ts";
import type { Role } from "../access/roles.ts";
import { actsOn, type WaitingKind, waitingKinds } from "./waiting.ts";

type WaitingQuery = {
  inspectionId: string;
  personId: string;
  role: Role;
  now: Temporal.Instant;
  /** An entry that is being opened right now is not among the unseen ones. */
  openingEntryId?: string | undefined;
};

export type Waiting = { kind: WaitingKind; count: number };

/** What of a re-visit waits for this person in their role, in the order of urgency; what does not wait is left out. */
export async function listWaiting(db: Queries, query: WaitingQuery): Promise<Waiting[]> {
  const counts = await countAllWaiting(db, { ...query, openingEntryId: query.openingEntryId ?? "" });
  return waitingKinds
    .filter((kind) => may(query.role, actsOn[kind].doing, actsOn[kind].resource))
    .map((kind) => ({ kind, count: counts[kind] }))
    .filter(({ count }) => count > 0);
}
