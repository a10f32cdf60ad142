import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertExport, listExportsByOwner } from "#db/queries/exports.ts";
import { countStoredResponses } from "#db/queries/responses-with-answers.ts";
import type { Role } from "../access/roles.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";
import { closeDraftsAtNoon } from "../responses/close-drafts-at-noon.server.ts";
import type { BackgroundExportKind } from "./export-kinds.ts";

const seen = 50;

/** Asks for a file to be made in the background. One of the same kind that is not made yet is not begun twice. */
export async function askForExport(
  db: Queries,
  input: {
    inspectionId: string;
    kind: BackgroundExportKind;
    role: Role;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "requested" | "already"; exportId: string }> {
  const { inspectionId, kind, actor, now } = input;
  await closeDraftsAtNoon(db, { inspectionId, now });
  const rowsExpected = await countStoredResponses(db, inspectionId);
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const recentExports = await listExportsByOwner(trx, {
      inspectionId,
      askedBy: actor.personId,
      limit: seen,
    });
    const already = recentExports.find(
      (one) => one.kind === kind && (one.state === "waiting" || one.state === "running"),
    );
    if (already) return { kind: "already", exportId: already.id };
    const exportId = makeId();
    await insertExport(trx, {
      id: exportId,
      inspectionId,
      askedBy: actor.personId,
      askedAs: input.role,
      kind,
      askedAt: now,
      state: "waiting",
      tries: 0,
      startedAt: null,
      heardAt: null,
      rowsDone: 0,
      rowsExpected,
      finishedAt: null,
      storedName: null,
      unfinishedName: null,
      size: null,
      basis: null,
      removedAt: null,
      why: null,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: `export.${kind}.requested`,
      details: { exportId },
    });
    await enqueueJob(trx, { kind: "make-export", key: exportId, payload: { exportId }, inspectionId });
    return { kind: "requested", exportId };
  });
}
