import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findOpenDeletion, insertDeletion, updateDeletionAsWithdrawn } from "#db/queries/deletions.ts";
import { listMembersInRole } from "#db/queries/question-reviews.ts";
import { may } from "../access/permissions.ts";
import { roles } from "../access/roles.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { listObstacles, type Obstacle } from "./list-obstacles.server.ts";

export { findOpenDeletion };

type Author = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

export type DeletionRequested =
  | { kind: "asked" }
  /** Somebody did before. */
  | { kind: "asked-before" }
  | { kind: "refused"; obstacles: Obstacle[] };

/**
 * Asks that all of an inspection is deleted. Nothing goes before a second person confirms it (¶64). Everybody who can be that
 * person is told by email that it waits for them.
 */
export function askForDeletion(
  db: Queries,
  { inspectionId, actor, now }: Author,
): Promise<DeletionRequested> {
  return db.transaction().execute(async (trx): Promise<DeletionRequested> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (await findOpenDeletion(trx, inspectionId)) return { kind: "asked-before" };
    const obstacles = await listObstacles(trx, { inspectionId, now });
    if (obstacles.length > 0) return { kind: "refused", obstacles };
    const id = makeId();
    await insertDeletion(trx, { id, inspectionId, askedBy: actor.personId, askedAt: now });
    for (const role of roles.filter((one) => may(one, "change", "deletion"))) {
      for (const { personId } of await listMembersInRole(trx, { inspectionId, role }))
        if (personId !== actor.personId)
          await enqueueMessage(trx, {
            template: "deletion-requested",
            ...{ inspectionId, personId, subjectId: id, now },
          });
    }
    await recordAudit(trx, { at: now, actor, inspectionId, action: "deletion.requested" });
    return { kind: "asked" };
  });
}

export type DeletionWithdrawn =
  | { kind: "withdrawn" }
  /** It was withdrawn before, or confirmed, or is another than the one that was seen. */
  | { kind: "changed-since" };

/** Takes a request back, whoever made it: everything stays. */
export function withdrawDeletion(
  db: Queries,
  input: Author & { deletionId: string },
): Promise<DeletionWithdrawn> {
  const { inspectionId, deletionId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<DeletionWithdrawn> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const request = await findOpenDeletion(trx, inspectionId);
    if (request?.id !== deletionId || request.confirmedAt !== null) return { kind: "changed-since" };
    const withdrawn = { id: deletionId, withdrawnBy: actor.personId, withdrawnAt: now };
    await updateDeletionAsWithdrawn(trx, withdrawn);
    await recordAudit(trx, { at: now, actor, inspectionId, action: "deletion.withdrawn" });
    return { kind: "withdrawn" };
  });
}
