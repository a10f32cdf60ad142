import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  insertRecordingNotice,
  listRecordingNotices,
  listUnheardRecordings,
} from "#db/queries/young-peoples-recording-notices.ts";
import type { RecordingNoticeStep } from "#db/tables/enumerations.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";
import { doInTurn } from "../jobs/in-turn.ts";
import { findNamedInspector } from "../safeguarding/find-named-inspector.server.ts";
import { listDueRecordingSteps, makesListener } from "./recording-notices.ts";

/**
 * Has others written to about recordings and drawings that nobody has heard or seen in time, as of entries of the safeguarding
 * queue: the second inspector, who may hear them first from then on, then quality assurance. Each is told once for a step.
 */
export async function chaseRecordings(db: Queries, now: Temporal.Instant): Promise<void> {
  const due = await listDue(db, now);
  await doInTurn(new Set(due.map(({ inspectionId }) => inspectionId)), (inspectionId) =>
    db.transaction().execute((trx) => chaseWithin(trx, { inspectionId, now })),
  );
}

/** What waits, with the steps that are due and of which nobody was told. */
async function listDue(db: Queries, now: Temporal.Instant, inspectionId?: string) {
  const unheard = await listUnheardRecordings(db, inspectionId);
  if (unheard.length === 0) return [];
  const holidays = await findBankHolidays(db);
  const known = await listRecordingNotices(
    db,
    unheard.map(({ id }) => id),
  );
  return unheard.flatMap(({ sentAt, ...recording }) => {
    const steps = (sentAt === null ? [] : listDueRecordingSteps(sentAt, { holidays, now })).filter(
      (step) => !known.some((one) => one.recordingId === recording.id && one.step === step),
    );
    return steps.length > 0 ? [{ ...recording, steps }] : [];
  });
}

async function chaseWithin(
  trx: Trx,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<void> {
  await serializeTransactions(trx, `inspection:${inspectionId}`);
  // What was heard, or chased by another process, since it was looked at first is left out now.
  const due = await listDue(trx, now, inspectionId);
  const [first] = due;
  if (!first) return;
  const named = await findNamedInspector(trx, { id: inspectionId, createdBy: first.createdBy }, now);
  const mailIds = new Map<string, string>();
  const chasedIds = new Set<string>();
  for (const { id: recordingId, steps } of due)
    for (const step of steps)
      for (const { personId } of listPeople(step, named)) {
        const mail = `${step} ${personId}`;
        const mailId = mailIds.get(mail) ?? makeId();
        const notice = { recordingId, step, personId, mailId, createdAt: now, sentAt: null };
        if (!(await insertRecordingNotice(trx, notice))) continue;
        mailIds.set(mail, mailId);
        chasedIds.add(recordingId);
      }
  for (const mailId of mailIds.values())
    await enqueueJob(trx, {
      ...{ kind: "send-safeguarding-notice", key: mailId, inspectionId },
      payload: { mailId },
    });
  if (chasedIds.size === 0) return;
  await recordAudit(trx, {
    ...{ at: now, actor: { kind: "noonday" }, inspectionId },
    ...{ action: "young-peoples-recording.chased", details: { recordings: chasedIds.size } },
  });
}

function listPeople(
  step: RecordingNoticeStep,
  { inspector, second, assurers }: Awaited<ReturnType<typeof findNamedInspector>>,
) {
  // Without another inspector quality assurance is told at once.
  const people = makesListener(step) && second ? [second] : assurers;
  return people.filter(({ personId }) => personId !== inspector?.personId);
}
