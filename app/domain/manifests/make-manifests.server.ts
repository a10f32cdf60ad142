import { hashBytes, makeSecretBytes } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  countWithoutReceipt,
  findManifestHead,
  listSettledManifests,
  listValidReceiptHashes,
  type ManifestHead,
  replaceManifest,
  updateManifestAsSettled,
} from "#db/queries/manifests.ts";
import { countDraftsNotClosed, listSeals } from "#db/queries/seals.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { doInTurn } from "../jobs/in-turn.ts";
import { roundCount } from "../reach/daily-release.ts";
import { findSurveyOfInspection, listSurveys } from "../survey/find-survey.server.ts";
import type { Survey } from "../survey/survey.ts";
import { deriveStoredLeaf } from "./derive-stored-leaf.server.ts";
import { hashTree } from "./merkle-tree.ts";
import { fromHex, minLeaves, toHex } from "./receipt-leaf.ts";

/** What arrived before the closing noon may take a while to be stored, as for the rounded counts of that noon. */
const settlesIn = Temporal.Duration.from({ minutes: 3 });

/**
 * Makes, for each survey that has closed, its cut-off manifest: a Merkle tree over the receipts that are valid. Once for
 * each closing. Returns how many were made. To work out a leaf takes some milliseconds, away from the thread that serves.
 */
export async function makeManifests(
  db: Queries,
  { now, signal }: { now: Temporal.Instant; signal?: AbortSignal },
): Promise<number> {
  const settled = new Map(
    (await listSettledManifests(db)).map((one) => [one.inspectionId, one.settledUntil]),
  );
  let madeCount = 0;
  await doInTurn(await listSurveys(db), async (survey) => {
    const cutOff = findDueCutOff(survey, now);
    const until = settled.get(survey.inspectionId);
    if (cutOff === null || (until && Temporal.Instant.compare(until, cutOff) >= 0)) return;
    if (await makeManifest(db, { survey, cutOff, now, signal })) madeCount += 1;
  });
  return madeCount;
}

/** The one place that says when a survey's receipts are listed as of: null until that has passed and settled. */
function findDueCutOff({ closesAt, approvalId }: Survey, now: Temporal.Instant): Temporal.Instant | null {
  return approvalId !== null && Temporal.Instant.compare(closesAt.add(settlesIn), now) <= 0 ? closesAt : null;
}

type Making = { survey: Survey; cutOff: Temporal.Instant; now: Temporal.Instant; signal?: AbortSignal };

async function makeManifest(db: Queries, { survey, cutOff, now, signal }: Making): Promise<boolean> {
  const { inspectionId } = survey;
  const of = { inspectionId, before: cutOff };
  const salt = makeSecretBytes().toString("hex");
  const leaves = new Map<string, string>();
  for (;;) {
    for (const receiptHash of await listValidReceiptHashes(db, of)) {
      signal?.throwIfAborted();
      if (!leaves.has(receiptHash)) leaves.set(receiptHash, await deriveStoredLeaf(receiptHash, salt));
    }
    const outcome = await db.transaction().execute(async (trx) => {
      await serializeTransactions(trx, `inspection:${inspectionId}`);
      const current = await findSurveyOfInspection(trx, inspectionId);
      if (!current?.closesAt.equals(cutOff)) return "closing-moved";
      const before = await findManifestHead(trx, inspectionId);
      if (before && Temporal.Instant.compare(before.settledUntil, cutOff) >= 0) return "made-already";
      // What somebody had not sent is about to become an unfinished response, or not.
      if ((await countDraftsNotClosed(trx, inspectionId)) > 0) return "drafts-waiting";
      const valid = await listValidReceiptHashes(trx, of);
      const derived = valid.flatMap((receiptHash) => leaves.get(receiptHash) ?? []).sort();
      if (derived.length < valid.length) return "leaves-missing";
      const size = derived.length < minLeaves ? null : derived.length;
      if (before && !mayReplace(before, size)) {
        await updateManifestAsSettled(trx, { inspectionId, settledUntil: cutOff });
        return "unchanged";
      }
      const counts = await countWithoutReceipt(trx, inspectionId);
      const root = size === null ? null : toHex(hashTree(derived.map(fromHex), hashBytes));
      const isSealed = (await listSeals(trx, inspectionId)).length > 0;
      await replaceManifest(trx, {
        ...{ inspectionId, closedAt: cutOff, settledUntil: cutOff, madeAt: now, salt, size, root },
        leaves: size === null ? [] : derived,
        unfinishedCount: roundCount(counts.unfinishedCount),
        enteredCount: roundCount(counts.enteredCount),
        withdrawnCount: null,
        // Made after the seal, it lists nothing that was taken back before.
        countedAt: isSealed ? now : null,
      });
      await recordAudit(trx, {
        at: now,
        actor: { kind: "noonday" },
        inspectionId,
        action: "receipts.listed",
        details: {
          closed: formatInstant(cutOff),
          ...(size === null ? { fewerThan: minLeaves } : { size, root }),
        },
      });
      return "made";
    });
    if (outcome !== "leaves-missing") return outcome === "made";
  }
}

/**
 * Whether the list of a later closing may take an earlier one's place: beside each other, their numbers must not tell that
 * fewer than ten more (or fewer) are in it.
 */
function mayReplace(before: ManifestHead, size: number | null): boolean {
  if (before.size === null) return true;
  return size !== null && Math.abs(size - before.size) >= minLeaves;
}
