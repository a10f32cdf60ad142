import { formatDay } from "#app/messages/format-date-time.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import { hashToken, makeId, makeSecretBytes } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { isAnyLetterPublished } from "#db/queries/letter-summaries.ts";
import {
  findNoticeByMailbox,
  findNoticeByToken,
  insertNotice,
  updateNotice,
} from "#db/queries/publication-notices.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { forgetNotice } from "./forget-notice.server.ts";
import { forgottenOn, lastDayToConfirm, mailboxOf } from "./notice.ts";

export type SendNotice = (message: {
  to: string;
  subject: string;
  text: string;
  id?: string;
}) => Promise<boolean>;

export type NoticeRequested = "sent" | "published" | "not-sent";

/**
 * Somebody asks to be told when the letter is out. A message with a link goes to the address at once, whether the address was
 * there already or not: nobody learns which. Where it cannot go, an address that nobody has confirmed is forgotten. Nothing of it
 * is in the audit.
 */
export async function requestPublicationNotice(
  db: Queries,
  input: {
    area: { inspectionId: string; name: string; slug: string };
    address: string;
    translator: Translator;
    origin: string;
    send: SendNotice;
    now: Temporal.Instant;
  },
): Promise<NoticeRequested> {
  const { area, address, translator, origin, send, now } = input;
  const { language } = translator;
  const { inspectionId } = area;
  // In small letters and digits, as the addresses of families' pages are.
  const token = makeSecretBytes().toString("hex");
  const tokenHash = hashToken(token);
  const today = dateInLondon(now);
  const isWaiting = await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (await isAnyLetterPublished(trx, inspectionId)) return false;
    const mailbox = mailboxOf(address);
    const known = await findNoticeByMailbox(trx, { inspectionId, mailbox });
    if (known) {
      const forgetOn = known.forgetOn === null ? null : forgottenOn(today);
      await updateNotice(trx, known.id, { tokenHash, forgetOn, language: language.code });
      return true;
    }
    await insertNotice(trx, {
      ...{ id: makeId(), inspectionId, address, mailbox, language: language.code, tokenHash },
      ...{ forgetOn: forgottenOn(today), tries: 0 },
    });
    return true;
  });
  if (!isWaiting) return "published";
  const link = `${origin}${paths.area.noticeLink(area.slug, token)}`;
  const until = formatDay(translator, lastDayToConfirm(today));
  const isSent = await send({
    to: address,
    subject: translator.t("notice.mail.subject", { area: area.name }),
    text: translator.t("notice.mail", { area: area.name, link, until }),
  });
  if (isSent) return "sent";
  await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const unsent = await findNoticeByToken(trx, { inspectionId, tokenHash });
    if (unsent && unsent.forgetOn !== null) await forgetNotice(trx, { id: unsent.id, inspectionId, now });
  });
  return "not-sent";
}
