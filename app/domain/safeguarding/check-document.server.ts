import { setImmediate as turn } from "node:timers/promises";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  countDocumentsToCheck,
  deleteDocumentToCheck,
  findDocumentToCheck,
  insertDocumentToCheck,
  listFlagsOfDocument,
  updateDocumentToCheck,
} from "#db/queries/documents-to-check.ts";
import { listPassagesFrom } from "#db/queries/evidence.ts";
import { listUntoldFlags } from "#db/queries/safeguarding.ts";
import { updateFlagFindings } from "#db/queries/safeguarding-decisions.ts";
import { type DangerKind, dangerKinds } from "../danger/danger-words.ts";
import { findDanger } from "../danger/find-danger.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";
import { addUntoldEntries, enqueueAlert } from "./add-entries.server.ts";

/** So many passages of at most 2,000 characters are looked through between two writes. */
const maxPassages = 60;
/** More of them say no more of a document, and are not stored. */
const maxPositions = 200;

export { countDocumentsToCheck };

type Finding = { passageId: string; position: number; kinds: DangerKind[] };
type Document = { inspectionId: string; uploadId: string; sha256: string };

/** Has the words of a document looked through from that passage on, later. Part of what stores them. */
export async function enqueueDocumentCheck(
  trx: Trx,
  { inspectionId, uploadId, nextPosition }: { inspectionId: string; uploadId: string; nextPosition: number },
): Promise<void> {
  await insertDocumentToCheck(trx, { uploadId, nextPosition });
  await enqueueJob(trx, {
    ...{ kind: "check-document-for-danger", key: uploadId, inspectionId },
    payload: { uploadId },
  });
}

/**
 * Looks through the words of a document for danger to a child (¶16-18). However many passages speak of it, it is one entry
 * that names them, and the named inspector is told once, at the end. Another copy of the same file is no other entry. It may
 * break off at any step, and goes on where it was.
 */
export async function checkDocument(
  db: Queries,
  { uploadId, now, signal }: { uploadId: string; now: Temporal.Instant; signal?: AbortSignal },
): Promise<void> {
  for (;;) {
    signal?.throwIfAborted();
    const waiting = await findDocumentToCheck(db, uploadId);
    if (!waiting) return;
    const { inspectionId, nextPosition, sha256 } = waiting;
    const passages = await listPassagesFrom(db, { uploadId, fromPosition: nextPosition, limit: maxPassages });
    const found = await findDangerInTurns(passages);
    const last = passages.at(-1);
    await db.transaction().execute(async (trx) => {
      await serializeTransactions(trx, `inspection:${inspectionId}`);
      // Another process may have been quicker, or it was withdrawn meanwhile.
      const current = await findDocumentToCheck(trx, uploadId);
      if (current?.nextPosition !== nextPosition) return;
      if (found.length > 0) await raiseEntry(trx, { inspectionId, uploadId, sha256 }, found, now);
      if (last) return updateDocumentToCheck(trx, { uploadId, nextPosition: last.position + 1 });
      await deleteDocumentToCheck(trx, uploadId);
      if ((await listUntoldFlags(trx, inspectionId)).length > 0) await enqueueAlert(trx, inspectionId);
    });
  }
}

/** Outside a transaction: a passage takes the processor some thousandths of a second. */
async function findDangerInTurns(
  passages: readonly { id: string; position: number; words: string }[],
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { id: passageId, position, words } of passages) {
    const kinds = findDanger(words);
    if (kinds.length > 0) found.push({ passageId, position, kinds });
    await turn();
  }
  return found;
}

async function raiseEntry(
  trx: Trx,
  { inspectionId, uploadId, sha256 }: Document,
  found: readonly Finding[],
  now: Temporal.Instant,
): Promise<void> {
  const flags = await listFlagsOfDocument(trx, { inspectionId, uploadId, sha256 });
  if (flags.some((flag) => flag.uploadId !== uploadId)) return;
  const kindsFound = new Set(found.flatMap(({ kinds }) => kinds));
  const positions = found.map(({ position }) => position);
  const flag = flags.find(({ closedAt }) => closedAt === null);
  if (flag) {
    const known = new Set([...flag.kinds, ...kindsFound]);
    const kinds = dangerKinds.filter((kind) => known.has(kind));
    return updateFlagFindings(trx, flag.id, {
      kinds,
      positions: mergePositions(flag.positions ?? [], positions),
      // Whoever has opened it has not read these.
      ...(flag.seenAt === null ? {} : { toldAt: null }),
    });
  }
  const [first] = found;
  if (!first) return;
  const entry = {
    ...{ source: "evidence" as const, sourceId: first.passageId, responseId: null, questionVersionId: null },
    ...{ ofTranslation: false, kinds: dangerKinds.filter((kind) => kindsFound.has(kind)) },
    positions: mergePositions([], positions),
  };
  await addUntoldEntries(trx, { inspectionId, entries: [entry], now });
}

function mergePositions(before: readonly number[], found: readonly number[]): number[] {
  return [...new Set([...before, ...found])].sort((one, other) => one - other).slice(0, maxPositions);
}
