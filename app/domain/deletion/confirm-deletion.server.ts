import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findOpenDeletion, lockInspection, updateDeletionAsConfirmed } from "#db/queries/deletions.ts";
import { listSwitchedOnLanguageCodes } from "#db/queries/inspection-languages.ts";
import { findActor } from "#db/queries/people.ts";
import { findFirstPublication } from "#db/queries/retention.ts";
import { listSeals } from "#db/queries/seals.ts";
import { may } from "../access/permissions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";
import { listObstacles, type Obstacle } from "./list-obstacles.server.ts";

export type DeletionConfirmed =
  | { kind: "confirmed" }
  /** Nobody asks for it any more, or somebody asked again since this page was loaded. */
  | { kind: "changed-since" }
  /** Who asked for it cannot be the second person. */
  | { kind: "own-request" }
  /** Who asked for it has no part in the inspection any more that would let them. */
  | { kind: "asker-gone"; name: string }
  | { kind: "other-name" }
  | { kind: "refused"; obstacles: Obstacle[] };

/**
 * The second person confirms that all of an inspection is deleted. From then on nobody has access to it and nothing comes into
 * it; a job takes everything out. It is on the list that a restore replays from this moment.
 */
export function confirmDeletion(
  db: Queries,
  input: {
    inspectionId: string;
    /** The request that stood on the page. */
    deletionId: string;
    /** The area's name, as the second person typed it. */
    typedName: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<DeletionConfirmed> {
  const { inspectionId, deletionId, typedName, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<DeletionConfirmed> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const request = await findOpenDeletion(trx, inspectionId);
    if (request?.id !== deletionId || request.confirmedAt !== null) return { kind: "changed-since" };
    if (request.askedBy === actor.personId) return { kind: "own-request" };
    const asker = await findActor(trx, { personId: request.askedBy, inspectionId });
    const askerRole = asker?.deactivatedAt === null && asker.leftAt === null ? asker.role : null;
    if (askerRole === null || !may(askerRole, "change", "deletion"))
      return { kind: "asker-gone", name: request.askedByName };
    const obstacles = await listObstacles(trx, { inspectionId, now });
    if (obstacles.length > 0) return { kind: "refused", obstacles };
    if (!isSameName(typedName, request.areaName)) return { kind: "other-name" };
    await lockInspection(trx, inspectionId);
    const seal = (await listSeals(trx, inspectionId)).findLast(({ workedOutAt }) => workedOutAt !== null);
    const languages = (await listSwitchedOnLanguageCodes(trx, inspectionId)).join(",");
    const publishedAt = await findFirstPublication(trx, inspectionId);
    await recordRemoval(trx, {
      ...{ kind: "inspection", inspectionId, subjectId: inspectionId, at: now },
      parts: [deletionId, request.askedBy, actor.personId],
    });
    await enqueueJob(trx, {
      ...{ kind: "delete-inspection", key: inspectionId, inspectionId },
      payload: { deletionId },
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "deletion.confirmed",
      details: { askedBy: request.askedBy },
    });
    await updateDeletionAsConfirmed(trx, {
      ...{ id: deletionId, inspectionId, confirmedBy: actor.personId, confirmedAt: now, publishedAt },
      languages,
      ...{ sealNumber: seal?.number ?? null, sealHash: seal?.hash ?? null },
    });
    return { kind: "confirmed" };
  });
}

/** Capitals and spaces are no other name. */
function isSameName(typed: string, areaName: string): boolean {
  const plain = (name: string) => name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
  return plain(typed) === plain(areaName);
}
