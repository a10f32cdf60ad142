import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { prepareSearch } from "../search/index-texts.server.ts";
import { takeUnreadText } from "./take-unread-text.server.ts";
import { type ReadingQueue, sharesOut } from "./text-filter.ts";

/**
 * The number of the text after that one in a queue, or null. Of a shared queue it is the next that nobody has read, and it is
 * handed to this person for some minutes.
 */
export async function findNextText(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    queue: ReadingQueue;
    after: number;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<number | null> {
  const { inspectionId, queue, after, actor, now } = input;
  if (sharesOut(queue)) return takeUnreadText(db, { inspectionId, filter: queue.filter, after, actor, now });
  await prepareSearch(db, { inspectionId, terms: queue.filter.sought });
  return findNextInQueue(reader, { inspectionId, queue, after, actor });
}

/** The next text of a queue that is not shared; its search is prepared. */
export async function findNextInQueue(
  reader: BackgroundQueries,
  query: { inspectionId: string; queue: ReadingQueue; after: number; actor: PersonActor },
): Promise<number | null> {
  const [number] = await reader.read("listTextNumbers", {
    inspectionId: query.inspectionId,
    personId: query.actor.personId,
    filter: query.queue.filter,
    from: query.after,
    limit: 1,
  });
  return number ?? null;
}
