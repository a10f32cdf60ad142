import type { ListedErasure } from "#app/platform/erasure-list.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  findOpenDeletion,
  insertDeletion,
  lockInspection,
  updateDeletionAsConfirmed,
  updateDeletionAsWithdrawn,
} from "#db/queries/deletions.ts";
import { listSwitchedOnLanguageCodes } from "#db/queries/inspection-languages.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { findPerson, insertPersonUnlessKnown } from "#db/queries/people.ts";
import { findFirstPublication } from "#db/queries/retention.ts";
import { listSeals } from "#db/queries/seals.ts";
import { parseInstant } from "../calendar/instant-text.ts";
import { deleteInspection } from "../deletion/delete-inspection.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";

type Again = { erasure: ListedErasure; uploads: Uploads; now: Temporal.Instant };

/**
 * Deletes everything of an inspection again that two people had deleted since the backup was made, with a certificate of its
 * own. It may end at any step and is begun again.
 */
export async function deleteInspectionAgain(db: Queries, { erasure, uploads, now }: Again): Promise<void> {
  const deletionId = await db.transaction().execute((trx) => confirmAgain(trx, { erasure, now }));
  if (deletionId === null) return;
  // No made file is in a backup: where one is named there is nothing to remove.
  const files = { uploads, exportFiles: uploads };
  const { signal } = new AbortController();
  await deleteInspection({ db, ...files, clock: { now: () => now } }, { deletionId, signal });
}

/** The id of the deletion; null where nothing says who decided it, which the list says when they did. */
async function confirmAgain(
  trx: Trx,
  { erasure, now }: Pick<Again, "erasure" | "now">,
): Promise<string | null> {
  const { id, inspectionId } = erasure;
  const at = parseInstant(erasure.erasedTime);
  await serializeTransactions(trx, `inspection:${inspectionId}`);
  const open = await findOpenDeletion(trx, inspectionId);
  const removal = { kind: "inspection", inspectionId, subjectId: inspectionId, at } as const;
  if (open?.confirmedAt) {
    await recordRemoval(trx, { ...removal, id, listedAt: now });
    return open.id;
  }
  const [deletionId, askedBy, confirmedBy] = erasure.parts ?? [];
  const isThere = (await findInspection(trx, inspectionId)) !== undefined;
  if (!isThere || deletionId === undefined || askedBy === undefined || confirmedBy === undefined) {
    await recordRemoval(trx, { ...removal, id, listedAt: now });
    return null;
  }
  for (const personId of [askedBy, confirmedBy]) await registerUnlessKnown(trx, personId, at);
  if (open?.id !== deletionId) {
    // Since the backup somebody withdrew it, and another was asked for.
    if (open)
      await updateDeletionAsWithdrawn(trx, { id: open.id, withdrawnBy: open.askedBy, withdrawnAt: at });
    await insertDeletion(trx, { id: deletionId, inspectionId, askedBy, askedAt: at });
  }
  await lockInspection(trx, inspectionId);
  const seal = (await listSeals(trx, inspectionId)).findLast(({ workedOutAt }) => workedOutAt !== null);
  await recordRemoval(trx, { ...removal, id, listedAt: now, parts: [deletionId, askedBy, confirmedBy] });
  await updateDeletionAsConfirmed(trx, {
    ...{ id: deletionId, inspectionId, confirmedBy, confirmedAt: at },
    publishedAt: await findFirstPublication(trx, inspectionId),
    languages: (await listSwitchedOnLanguageCodes(trx, inspectionId)).join(","),
    ...{ sealNumber: seal?.number ?? null, sealHash: seal?.hash ?? null },
  });
  return deletionId;
}

/** Who came after the backup was made is known by their id alone, and may not sign in. */
async function registerUnlessKnown(trx: Trx, personId: string, at: Temporal.Instant): Promise<void> {
  if (await findPerson(trx, personId)) return;
  await insertPersonUnlessKnown(trx, {
    ...{ id: personId, name: "Somebody who came after the backup", email: `${personId}@unknown.invalid` },
    ...{ createdAt: at, appointedLeadAt: null, deactivatedAt: at, deactivatedBy: null },
  });
}
