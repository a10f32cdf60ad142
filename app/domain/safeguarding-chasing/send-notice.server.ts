import { paths } from "#app/paths.ts";
import type { Queries } from "#db/connection.ts";
import { listMembersByInspection } from "#db/queries/people.ts";
import {
  deleteUnsentNotices,
  listNoticesOfMail,
  updateNoticesAsSent,
} from "#db/queries/safeguarding-notices.ts";
import { may } from "../access/permissions.ts";
import { noticeMessage } from "./chasing.ts";

type Message = { id: string; to: string; subject: string; text: string };

/**
 * Writes to somebody about the entries of one message. Where they have no part any more, it is forgotten, and whoever is
 * there instead is told at the next look. Entries that were closed meanwhile are left out.
 */
export async function sendNotice(
  db: Queries,
  about: { mailId: string; send(message: Message): Promise<boolean>; origin: string; now: Temporal.Instant },
): Promise<"sent" | "nothing-to-send" | "not-sent"> {
  const { mailId, send, origin, now } = about;
  const notices = await listNoticesOfMail(db, mailId);
  const [first] = notices;
  if (!first) return "nothing-to-send";
  const { inspectionId, areaName, step, personId } = first;
  const members = await listMembersByInspection(db, inspectionId);
  const person = members.find((one) => one.personId === personId);
  if (!person || first.deletedAt !== null || !may(person.role, "see", "safeguarding-entries")) {
    await db.transaction().execute((trx) => deleteUnsentNotices(trx, mailId));
    return "nothing-to-send";
  }
  const count = notices.filter(({ closedAt }) => closedAt === null).length;
  if (count > 0) {
    const link = `${origin}${paths.safeguarding.list(inspectionId)}`;
    const message = noticeMessage({ step, name: person.name, areaName, count, link });
    if (!(await send({ id: mailId, to: person.email, ...message }))) return "not-sent";
  }
  await updateNoticesAsSent(db, { mailId, sentAt: now });
  return "sent";
}
