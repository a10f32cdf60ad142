import { paths } from "#app/paths.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { isAnyLetterPublished } from "#db/queries/letter-summaries.ts";
import { listConfirmedNotices, updateNotice } from "#db/queries/publication-notices.ts";
import type { PublicationNoticesTable } from "#db/tables/letters.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import type { Survey } from "../survey/survey.ts";
import { findSurveyTranslator } from "../survey/survey-translator.ts";
import { forgetNotice, forgetNoticesOfInspection } from "./forget-notice.server.ts";
import { maxNoticeTries } from "./notice.ts";
import type { SendNotice } from "./request-notice.server.ts";

const atATime = 50;

/**
 * Tells everybody who asked that the letter is out, and forgets each address once its message went, or failed twelve times. Each
 * message has one Message-ID, so that one sent again after a crash is known for the same. Returns how many are to be tried
 * again. Those who never confirmed are forgotten. Nothing happens before the letter is published.
 */
export async function sendPublicationNotices(
  db: Queries,
  work: {
    inspectionId: string;
    origin: string;
    send: SendNotice;
    clock: { now(): Temporal.Instant };
    signal: AbortSignal;
  },
): Promise<number> {
  const { inspectionId, origin, send, clock, signal } = work;
  const survey = await findSurveyOfInspection(db, inspectionId);
  if (!survey || !(await isAnyLetterPublished(db, inspectionId))) return 0;
  let [toTryAgain, afterId] = [0, ""];
  for (;;) {
    const notices = await listConfirmedNotices(db, { inspectionId, afterId, limit: atATime });
    if (notices.length === 0) break;
    for (const notice of notices) {
      signal.throwIfAborted();
      const isSent = await send(messageOf(notice, survey, origin));
      if (!(await settle(db, notice, { isSent, now: clock.now() }))) toTryAgain += 1;
      afterId = notice.id;
    }
  }
  if (toTryAgain === 0) await forgetNoticesOfInspection(db, { inspectionId, now: clock.now() });
  return toTryAgain;
}

function messageOf({ id, address, language }: PublicationNoticesTable, survey: Survey, origin: string) {
  const { t } = findSurveyTranslator(survey, language);
  return {
    to: address,
    subject: t("notice.out.subject", { area: survey.areaName }),
    text: t("notice.out", {
      area: survey.areaName,
      decided: `${origin}${paths.area.decided(survey.slug)}`,
      letter: `${origin}${paths.letter.published(survey.slug)}`,
    }),
    id,
  };
}

/** Whether nothing is left to be done for this one. */
function settle(
  db: Queries,
  { id, inspectionId, tries }: PublicationNoticesTable,
  { isSent, now }: { isSent: boolean; now: Temporal.Instant },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (isSent || tries + 1 >= maxNoticeTries) {
      await forgetNotice(trx, { id, inspectionId, now });
      return true;
    }
    await updateNotice(trx, id, { tries: tries + 1 });
    return false;
  });
}
