import type { Queries } from "#db/connection.ts";
import { listConsentsOfYoungPerson, listTextsOfYoungPerson } from "#db/queries/held-data.ts";
import { findYoungPeoplesLinkOfResponse } from "#db/queries/young-peoples-links.ts";
import { listRecordingsByResponse } from "#db/queries/young-peoples-recordings.ts";
import type {
  YoungPeoplesRecordingsTable,
  YoungPeoplesResponsesTable,
} from "#db/tables/young-peoples-responses.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { QuestionVersion } from "../questions/question.ts";
import {
  type DeviceKey,
  findResponse,
  findSentAnswers,
  type SentAnswers,
} from "../young-peoples-responses/find-response.server.ts";
import { type CopiedText, copyTexts } from "./copy-texts.server.ts";

type Recording = Pick<
  YoungPeoplesRecordingsTable,
  "kind" | "questionVersionId" | "createdAt" | "seconds" | "writtenDownAt" | "erasedAt"
>;

/**
 * Everything that is held about what a young person sent by themselves, for whoever has its card. Left out, as its page says, is what
 * `findResponseCopy` leaves out.
 */
export type YoungPersonsCopy = Pick<
  YoungPeoplesResponsesTable,
  | "wayIn"
  | "ageBand"
  | "setting"
  | "circumstances"
  | "helped"
  | "sharedDevice"
  | "language"
  | "startedAt"
  | "sentAt"
  | "changedAt"
  | "withdrawnAt"
> & {
  madeAt: Temporal.Instant;
  /** Of the link by which they came. */
  groupName: string | null;
  questions: QuestionVersion[];
  sent: SentAnswers;
  consents: Awaited<ReturnType<typeof listConsentsOfYoungPerson>>;
  recordings: Recording[];
  texts: CopiedText[];
};

/** Makes the copy, and records that one was made, without a word of it; null where this opens nothing that was sent. */
export function findYoungPersonsCopy(
  db: Queries,
  { now, ...key }: DeviceKey & { now: Temporal.Instant },
): Promise<YoungPersonsCopy | null> {
  const { inspectionId } = key;
  return db.transaction().execute(async (trx): Promise<YoungPersonsCopy | null> => {
    const found = await findResponse(trx, key);
    if (!found || found.response.sentAt === null) return null;
    const { questions, response } = found;
    const { id, wayIn, ageBand, setting, circumstances, helped, sharedDevice, language } = response;
    const { startedAt, sentAt, changedAt, withdrawnAt } = response;
    const link = await findYoungPeoplesLinkOfResponse(trx, id);
    const recordings = await listRecordingsByResponse(trx, id);
    const texts = await listTextsOfYoungPerson(trx, id);
    const copy = {
      ...{ wayIn, ageBand, setting, circumstances, helped, sharedDevice, language },
      ...{ startedAt, sentAt, changedAt, withdrawnAt, questions },
      madeAt: now,
      groupName: link?.name ?? null,
      sent: await findSentAnswers(trx, id),
      consents: await listConsentsOfYoungPerson(trx, id),
      recordings: recordings.map((recording) => ({
        ...{ kind: recording.kind, questionVersionId: recording.questionVersionId },
        ...{ createdAt: recording.createdAt, seconds: recording.seconds },
        ...{ writtenDownAt: recording.writtenDownAt, erasedAt: recording.erasedAt },
      })),
      texts: await copyTexts(trx, { inspectionId, texts }),
    };
    await recordAudit(trx, {
      ...{ at: now, actor: { kind: "respondent" }, inspectionId },
      action: "young-peoples-response.copied",
    });
    return copy;
  });
}
