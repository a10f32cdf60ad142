import { paths } from "#app/paths.ts";
import type { Trx } from "#db/connection.ts";
import type { MessageRow } from "../messages/message.ts";
import { reminderKinds, reminderMessage } from "./reminder.ts";
import { listDueReminders } from "./send-reminders.server.ts";

/** Writes a reminder as of now. Null where what it is about was done meanwhile: it would not be true any more. */
export async function renderReminder(
  trx: Trx,
  about: {
    message: MessageRow;
    name: string;
    areaName: string;
    to: string;
    /** The address at which this person reviews questions. */
    review: string;
    origin: string;
    now: Temporal.Instant;
  },
): Promise<{ to: string; subject: string; text: string } | null> {
  const { message, name, areaName, to, review, origin, now } = about;
  const { inspectionId, personId, subjectId, details } = message;
  const kind = reminderKinds.find((one) => one.kind === details.kind)?.kind;
  if (!kind || inspectionId === null) return null;
  const due = (await listDueReminders(trx, now)).find(
    (one) => one.kind === kind && one.subjectId === subjectId && one.personId === personId,
  );
  if (!due) return null;
  const link = {
    "review-not-begun": review,
    "evidence-not-sent": origin + paths.evidence.list(inspectionId),
    "set-not-approved": origin + paths.questions.approval(inspectionId),
  }[kind];
  const choice = origin + paths.account.reminders();
  return { to, ...reminderMessage({ kind, name, areaName, day: due.day, link, choice }) };
}
