import type { Queries } from "#db/connection.ts";
import { updateUploadAsOpened } from "#db/queries/evidence.ts";
import { may } from "../access/permissions.ts";
import type { PersonActor } from "../audit/audit.ts";

/** Whoever inspects and reads words out of a document has opened it: its owner can no longer simply withdraw it. */
export async function markPassagesOpened(
  db: Queries,
  {
    texts,
    actor,
    now,
  }: {
    texts: readonly { source: string; uploadId?: string }[];
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<void> {
  if (actor.role === null || !may(actor.role, "change", "evidence-withdrawals")) return;
  const uploads = new Set(texts.flatMap(({ source, uploadId }) => (source === "evidence" ? [uploadId] : [])));
  if (uploads.size === 0) return;
  await db.transaction().execute(async (trx) => {
    for (const uploadId of uploads) {
      if (uploadId) await updateUploadAsOpened(trx, { uploadId, openedAt: now, openedBy: actor.personId });
    }
  });
}
