import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteSavedSearch, insertSavedSearch, listSavedSearches } from "#db/queries/saved-searches.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatReadingQueue, parseReadingQueue } from "./text-filter.ts";

/** How many searches somebody can keep in a re-visit. */
export const maxSavedSearches = 50;

type Author = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

/** What somebody keeps for themselves, by name, each as it stands in an address. */
export async function listSearches(
  db: Queries,
  whose: { inspectionId: string; personId: string },
): Promise<{ id: string; name: string; query: string }[]> {
  const rows = await listSavedSearches(db, whose);
  return rows.map(({ id, name, query }) => ({ id, name, query }));
}

/** Keeps a search under a name, for oneself. What is searched for may be a family's own words: the audit does not say it. */
export function saveSearch(
  db: Queries,
  input: Author & { name: string; query: string },
): Promise<{ kind: "saved"; searchId: string } | { kind: "nothing-sought" | "too-many" }> {
  const { inspectionId, name, actor, now } = input;
  const query = formatReadingQueue({
    ...parseReadingQueue(new URLSearchParams(input.query)),
    shared: false,
  }).toString();
  return db.transaction().execute(async (trx) => {
    if (query === "") return { kind: "nothing-sought" };
    const searchId = makeId();
    const { personId } = actor;
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if ((await listSavedSearches(trx, { inspectionId, personId })).length >= maxSavedSearches)
      return { kind: "too-many" };
    await insertSavedSearch(trx, { id: searchId, inspectionId, personId, name, query, savedAt: now });
    await recordAudit(trx, { at: now, actor, inspectionId, action: "search.saved", details: { searchId } });
    return { kind: "saved", searchId };
  });
}

export function removeSearch(
  db: Queries,
  input: Author & { searchId: string },
): Promise<{ kind: "removed" | "no-such-search" }> {
  const { inspectionId, searchId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const { personId } = actor;
    if (!(await deleteSavedSearch(trx, { inspectionId, personId, searchId })))
      return { kind: "no-such-search" };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "search.removed", details: { searchId } });
    return { kind: "removed" };
  });
}
