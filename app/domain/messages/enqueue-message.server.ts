import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertMessage } from "#db/queries/messages.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";
import type { MessageTemplate } from "./message.ts";

const idLike = /^[\w:.,+/-]{0,4000}$/;

/** Lets a message be sent once the transaction of the act that it tells of is committed. Throws where it could hold words. */
export async function enqueueMessage(
  trx: Trx,
  message: {
    template: MessageTemplate;
    inspectionId?: string;
    personId?: string | null;
    subjectId?: string;
    details?: Readonly<Record<string, string>>;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { template, inspectionId = null, personId = null, subjectId = null, details = {}, now } = message;
  for (const value of Object.values(details)) {
    if (!idLike.test(value)) throw new Error(`a message of the template ${template} may hold ids only`);
  }
  const id = makeId();
  await insertMessage(trx, {
    ...{ id, template, inspectionId, personId, subjectId },
    details,
    state: "waiting",
    createdAt: now,
    finishedAt: null,
  });
  await enqueueJob(trx, {
    kind: "send-message",
    key: id,
    payload: { messageId: id },
    ...(inspectionId === null ? {} : { inspectionId }),
  });
}
