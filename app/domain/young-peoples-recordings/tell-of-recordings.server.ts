import { paths } from "#app/paths.ts";
import type { Queries } from "#db/connection.ts";
import { listMembersByInspection } from "#db/queries/people.ts";
import {
  deleteUnsentRecordingNotices,
  listNoticesOfRecordingMail,
  listUntoldRecordings,
  updateRecordingNoticesAsSent,
  updateRecordingsAsTold,
} from "#db/queries/young-peoples-recording-notices.ts";
import { may } from "../access/permissions.ts";
import { findNamedInspector } from "../safeguarding/find-named-inspector.server.ts";
import { recordingNoticeMessage, recordingsMessage } from "./recording-notices.ts";

type Message = { id: string; to: string; subject: string; text: string };
type Sending = { send(message: Message): Promise<boolean>; origin: string; now: Temporal.Instant };

/** What is tried again within so long is the same message. */
const sameMessageMs = 5 * 60_000;

/**
 * Writes one message to whoever hears first, about all recordings and drawings of a re-visit that came and that they were not told
 * of. Those stay untold where it could not be sent (`send` gives false).
 */
export async function tellOfRecordings(
  db: Queries,
  { inspectionId, send, origin, now }: Sending & { inspectionId: string },
): Promise<"told" | "nothing-to-tell" | "nobody-named" | "not-sent"> {
  const recordings = await listUntoldRecordings(db, inspectionId);
  const [first] = recordings;
  if (!first) return "nothing-to-tell";
  const { areaName, createdBy } = first;
  const { inspector, absent } = await findNamedInspector(db, { id: inspectionId, createdBy }, now);
  if (!inspector) return "nobody-named";
  const slot = Math.floor(now.epochMilliseconds / sameMessageMs);
  const id = `${recordings.at(-1)?.id}.${inspector.personId.slice(0, 8)}.${slot}`;
  const link = `${origin}${paths.youngPeoplesRecordings.list(inspectionId)}`;
  const telling = { name: inspector.name, areaName, count: recordings.length, link };
  const message = recordingsMessage({ ...telling, absent: absent?.name ?? null });
  if (!(await send({ id, to: inspector.email, ...message }))) return "not-sent";
  await updateRecordingsAsTold(db, { recordingIds: recordings.map((one) => one.id), toldAt: now });
  return "told";
}

/**
 * Writes to somebody else about those of one message that still wait. Where they have no part any more, it is forgotten, and
 * whoever is there instead is told at the next look.
 */
export async function sendRecordingNotice(
  db: Queries,
  { mailId, send, origin, now }: Sending & { mailId: string },
): Promise<"sent" | "nothing-to-send" | "not-sent"> {
  const notices = await listNoticesOfRecordingMail(db, mailId);
  const [first] = notices;
  if (!first) return "nothing-to-send";
  const { inspectionId, areaName, step, personId } = first;
  const members = await listMembersByInspection(db, inspectionId);
  const person = members.find((one) => one.personId === personId);
  if (!person || first.deletedAt !== null || !may(person.role, "see", "young-peoples-recordings")) {
    await db.transaction().execute((trx) => deleteUnsentRecordingNotices(trx, mailId));
    return "nothing-to-send";
  }
  const count = notices.filter(({ heardAt, erasedAt }) => heardAt === null && erasedAt === null).length;
  if (count > 0) {
    const link = `${origin}${paths.youngPeoplesRecordings.list(inspectionId)}`;
    const message = recordingNoticeMessage({ step, name: person.name, areaName, count, link });
    if (!(await send({ id: mailId, to: person.email, ...message }))) return "not-sent";
  }
  await updateRecordingNoticesAsSent(db, { mailId, sentAt: now });
  return "sent";
}
