import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { listErasedFilesToRemove, listErasedNamesAmong } from "#db/queries/files.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant, parseInstant } from "../calendar/instant-text.ts";
import { removeErasedFile } from "./erase-file.server.ts";
import { quarantineTime } from "./file-store.ts";
import { isFolderPaired } from "./find-file-store.server.ts";

/** Longer than any file may take to arrive, be scanned and be written down. */
const minAge = Temporal.Duration.from({ hours: 2 });
const atOnce = 500;

export type SweptFiles = { erased: number; quarantined: number; restored: number; removed: number };

type Sweep = {
  files: Uploads;
  /** Which of those names the database has a record for. */
  listNamesAmong(db: Queries, names: readonly string[]): Promise<string[]>;
  now: Temporal.Instant;
};

/**
 * Finishes erasures that broke off. Files that no record names, and that nobody erased, go to quarantine: a database may have been
 * put back that is older than they are. Out of it they come when a record names them again, and else go after a set time. Null
 * where the folder is not the one that the database knows: then nothing is touched.
 */
export async function sweepFiles(db: Queries, sweep: Sweep): Promise<SweptFiles | null> {
  if (!(await isFolderPaired(db, sweep.files))) return null;
  const { erased, failed } = await finishErasures(db, sweep);
  const quarantined = await quarantineUnnamed(db, sweep);
  const { restored, removed } = await sweepQuarantine(db, sweep);
  if (failed > 0) throw new Error(`erased files that could not be removed: ${failed}`);
  return { erased, quarantined, restored, removed };
}

async function finishErasures(db: Queries, { files, now }: Sweep) {
  let [erased, failed] = [0, 0];
  const finish = async (storedName: string) => {
    if (await removeErasedFile(db, { files, storedName, now })) erased += 1;
    else failed += 1;
  };
  for (const storedName of await listErasedFilesToRemove(db, { folder: files.name, limit: atOnce })) {
    await finish(storedName);
  }
  // An older copy of the folder was put back: what was erased since is erased again.
  for (const names of batches(await files.list())) {
    for (const storedName of await listErasedNamesAmong(db, names)) await finish(storedName);
  }
  return { erased, failed };
}

async function quarantineUnnamed(db: Queries, { files, listNamesAmong, now }: Sweep): Promise<number> {
  let moved = 0;
  for (const names of batches(await files.list())) {
    const old: string[] = [];
    for (const name of names) if (await files.isOlderThan(name, minAge)) old.push(name);
    const named = new Set(await listNamesAmong(db, old));
    for (const name of old) {
      if (!named.has(name) && (await files.quarantine.add(name, formatInstant(now)))) moved += 1;
    }
  }
  return moved;
}

async function sweepQuarantine(db: Queries, { files, listNamesAmong, now }: Sweep) {
  let [restored, removed] = [0, 0];
  for (const held of batches(await files.quarantine.list())) {
    const names = held.map(({ storedName }) => storedName);
    const named = new Set(await listNamesAmong(db, names));
    const erased = new Set(await listErasedNamesAmong(db, names));
    for (const { storedName, quarantinedAt } of held) {
      const isOver =
        Temporal.Instant.compare(parseInstant(quarantinedAt).add(quarantineTime[files.name]), now) <= 0;
      if (named.has(storedName)) {
        await files.quarantine.restore(storedName);
        restored += 1;
      } else if (erased.has(storedName) || isOver) {
        await files.quarantine.remove(storedName);
        removed += 1;
      }
    }
  }
  if (removed > 0) await recordRemoval(db, { folder: files.name, count: removed, now });
  return { restored, removed };
}

async function recordRemoval(
  db: Queries,
  { folder, count, now }: { folder: string; count: number; now: Temporal.Instant },
): Promise<void> {
  await db.transaction().execute((trx) =>
    recordAudit(trx, {
      at: now,
      actor: { kind: "noonday" },
      inspectionId: null,
      action: "files.unnamed-removed",
      details: { folder, count },
    }),
  );
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += atOnce) yield items.slice(from, from + atOnce);
}
