import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import {
  type AuditFilter,
  countAuditEntriesByInspection,
  listAuditEntriesBefore,
  listAuditEntriesByInspection,
} from "#db/queries/audit.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import type { PersonActor } from "./audit.ts";
import { describeAuditAction } from "./audit-actions.ts";
import { type AuditOrdering, type AuditSearch, findActorKind, findSpan } from "./audit-filter.ts";
import { readWords } from "./read-words.server.ts";
import { recordAudit } from "./record-audit.server.ts";

type AuditReading = { db: Queries; reader: BackgroundQueries };
type AuditQuery = { inspectionId: string; search: AuditSearch };

export const entriesOnAPage = 100;
const entriesAtOnce = 500;

/** A page of what was done in a re-visit, and by what it can be narrowed. */
export async function listAuditEntries(
  reading: AuditReading,
  input: AuditQuery & { ordering: AuditOrdering; page: number },
) {
  const { db } = reading;
  const { filter, actions, people } = await readFilter(reading, input);
  const count = await countAuditEntriesByInspection(db, filter);
  const pages = Math.max(1, Math.ceil(count / entriesOnAPage));
  const page = Math.min(Math.max(1, input.page), pages);
  const entries = await listAuditEntriesByInspection(db, filter, {
    order: { ...input.ordering, actions: actions.map(({ codes }) => codes) },
    limit: entriesOnAPage,
    offset: (page - 1) * entriesOnAPage,
  });
  const focusAreas = await listFocusAreasByInspection(db, input.inspectionId);
  const readable = await readWords(db, entries);
  return {
    count,
    page,
    pages,
    entries: readable,
    focusAreas,
    actions: actions.map(({ words }) => words),
    people,
  };
}

export type ListedAuditEntry = Awaited<ReturnType<typeof listAuditEntriesByInspection>>[number];

/** Every entry that passes the filter, newest first, a batch at a time. That it is downloaded is recorded first, and is not among them. */
export async function exportAuditEntries(
  reading: AuditReading,
  input: AuditQuery & { actor: PersonActor; now: Temporal.Instant },
): Promise<AsyncGenerator<ListedAuditEntry[]>> {
  const { db } = reading;
  const { inspectionId, search, actor, now } = input;
  const { filter } = await readFilter(reading, input);
  const [newest] = await listAuditEntriesByInspection(db, filter, {
    order: { by: "at", isDescending: true, actions: [] },
    limit: 1,
    offset: 0,
  });
  const rows = await countAuditEntriesByInspection(db, filter);
  const narrowed = describeFilter(filter, search);
  await db.transaction().execute((trx) =>
    recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "audit.downloaded",
      details: { rows, ...(Object.keys(narrowed).length > 0 ? { narrowed } : {}) },
    }),
  );
  return readBatches(db, filter, (newest?.number ?? 0) + 1);
}

/** What was asked for, as far as it was understood. */
function describeFilter(filter: AuditFilter, search: AuditSearch): Record<string, string> {
  return {
    ...(filter.actorKind !== null || filter.actorId !== null ? { by: search.by } : {}),
    ...(filter.actions !== null ? { action: search.action } : {}),
    ...(filter.from !== null ? { from: search.from } : {}),
    ...(filter.until !== null ? { to: search.to } : {}),
  };
}

async function* readBatches(
  db: Queries,
  filter: AuditFilter,
  end: number,
): AsyncGenerator<ListedAuditEntry[]> {
  for (let before = end; ; ) {
    const entries = await listAuditEntriesBefore(db, filter, { before, limit: entriesAtOnce });
    const last = entries.at(-1);
    if (last) yield await readWords(db, entries);
    if (!last || entries.length < entriesAtOnce) return;
    before = last.number;
  }
}

/** The filter, and whatever else can be chosen: what was done, in its words, and by whom. */
async function readFilter({ reader }: AuditReading, { inspectionId, search }: AuditQuery) {
  const done = await reader.read("listAuditActions", inspectionId);
  const codesByWords = Map.groupBy(new Set(done.map(({ action }) => action)), describeAuditAction);
  const actions = [...codesByWords]
    .map(([words, codes]) => ({ words, codes }))
    .toSorted((one, other) => one.words.localeCompare(other.words, "en-GB"));
  const names = new Map(
    done.flatMap(({ actorId, actorName }) => (actorId && actorName ? [[actorId, actorName] as const] : [])),
  );
  const people = [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "en-GB"));
  const filter: AuditFilter = {
    inspectionId,
    actorKind: findActorKind(search.by),
    actorId: names.has(search.by) ? search.by : null,
    actions: codesByWords.get(search.action) ?? null,
    ...findSpan(search),
  };
  return { filter, actions, people };
}
