import {
  appendToErasureList,
  copyErasureList,
  erasureListIn,
  hasErasureList,
  type ListedErasure,
  readErasureList,
} from "#app/platform/erasure-list.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  isAnythingListed,
  listErasedFilesToList,
  listErasureIdsAmong,
  listErasuresToList,
  updateErasuresAsListed,
  updateErasuresAsNotListed,
} from "#db/queries/erasure-list.ts";
import { listErasedNamesAmong } from "#db/queries/files.ts";
import { formatInstant } from "../calendar/instant-text.ts";

const atOnce = 500;

/**
 * Writes what was erased into a list outside the database, which has to outlive it: a backup that is older brings the words
 * back, and its restore erases them again by this list. It lies in `dataDir`, with a copy in `copyDir` where there is one.
 * A list that is gone is written again from its beginning. Returns how many lines came to it.
 */
export async function listErasures(
  db: Queries,
  { dataDir, copyDir, now }: { dataDir: string; copyDir: string | undefined; now: Temporal.Instant },
): Promise<number> {
  if (!(await hasErasureList(dataDir))) {
    if (await isAnythingListed(db)) await db.transaction().execute(updateErasuresAsNotListed);
    // Whoever restores is asked for a list: an empty one says that nothing was erased.
    await appendToErasureList(dataDir, []);
  }
  let listed = 0;
  let count = 0;
  do {
    count = await db.transaction().execute(async (trx) => {
      await serializeTransactions(trx, "erasure-list");
      const erasures = await listErasuresToList(trx, atOnce);
      const files = await listErasedFilesToList(trx, atOnce);
      const lines: ListedErasure[] = [
        ...erasures.map(({ removedAt, erasedAt, ...erasure }) => ({
          ...erasure,
          erasedTime: formatInstant(erasedAt),
          removed: removedAt !== null,
          parts: erasure.parts === null ? null : [...erasure.parts],
        })),
        ...files.map(({ storedName, erasedAt, why }) => ({
          ...{ id: storedName, kind: "file", inspectionId: "", subjectId: storedName },
          ...{ erasedTime: formatInstant(erasedAt), removed: true, parts: [why] },
        })),
      ];
      if (lines.length === 0) return 0;
      await appendToErasureList(dataDir, lines);
      const [ids, storedNames] = [erasures.map(({ id }) => id), files.map((file) => file.storedName)];
      await updateErasuresAsListed(trx, { ids, storedNames, listedAt: now });
      return lines.length;
    });
    listed += count;
  } while (count > 0);
  if (copyDir !== undefined) await copyErasureList(dataDir, copyDir);
  return listed;
}

/**
 * What the lists say was erased and this database has not erased, each once, in their order: it was taken from an older
 * backup. And how many of their erasures it knows, files apart.
 */
export async function findErasuresToReplay(
  db: Queries,
  paths: readonly string[],
): Promise<{ toReplay: ListedErasure[]; knownCount: number }> {
  const open = new Map<string, ListedErasure>();
  const known = new Set<string>();
  for (const path of paths) {
    let batch: ListedErasure[] = [];
    const look = async () => {
      const unknown = await findUnknown(db, batch);
      for (const line of unknown) open.set(`${line.kind} ${line.id}`, line);
      const ids = new Set(unknown.map(({ id }) => id));
      for (const { id, kind } of batch) if (kind !== "file" && !ids.has(id)) known.add(id);
      batch = [];
    };
    for await (const line of readErasureList(path)) {
      batch.push(line);
      if (batch.length === atOnce) await look();
    }
    await look();
  }
  return { toReplay: [...open.values()], knownCount: known.size };
}

async function findUnknown(db: Queries, lines: readonly ListedErasure[]): Promise<ListedErasure[]> {
  const isFile = ({ kind }: ListedErasure) => kind === "file";
  const files = lines.filter(isFile).map(({ subjectId }) => subjectId);
  const known = new Set([
    ...(await listErasureIdsAmong(
      db,
      lines.filter((line) => !isFile(line)).map(({ id }) => id),
    )),
    ...(await listErasedNamesAmong(db, files)),
  ]);
  return lines.filter(({ id }) => !known.has(id));
}

/** How many erasures of the list in this folder the database does not know; 0 where there is no list. */
export async function countErasuresToReplay(db: Queries, dataDir: string): Promise<number> {
  if (!(await hasErasureList(dataDir))) return 0;
  return (await findErasuresToReplay(db, [erasureListIn(dataDir)])).toReplay.length;
}

/** Brings lists together into the one of a new data folder, each erasure once. */
export async function mergeErasureLists(paths: readonly string[], dataDir: string): Promise<void> {
  const seen = new Set<string>();
  for (const path of paths) {
    const lines: ListedErasure[] = [];
    for await (const line of readErasureList(path)) {
      const key = `${line.kind} ${line.id}`;
      if (!seen.has(key)) lines.push(line);
      seen.add(key);
    }
    if (lines.length > 0) await appendToErasureList(dataDir, lines);
  }
}
