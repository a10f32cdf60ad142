import { countBackupDays } from "#app/domain/backups/backup.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import { findNotice, listNoticeEditions } from "#app/domain/privacy/find-notice.server.ts";
import { sectionsOf } from "#app/domain/privacy/notice.ts";
import { notFound } from "#app/http/not-found.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { formatDay } from "#app/messages/format-date-time.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";

/** An edition of the privacy notice, or the one that stands, as families read it. */
export async function loadNotice(args: PageArgs, edition: number | null) {
  const { survey, translator, locale } = await requireSurvey(args);
  const { inspectionId, keptMonths } = survey;
  const { db, env } = args.context;
  const about = { inspectionId, months: keptMonths, backupDays: countBackupDays(env.backupDays) };
  const [notice, editions, contacts] = await Promise.all([
    findNotice(db, { ...about, edition }),
    listNoticeEditions(db, inspectionId),
    listContacts(db, inspectionId),
  ]);
  if (!notice) throw notFound();
  const dayOf = (instant: Temporal.Instant) => formatDay(translator, dateInLondon(instant));
  const privacy = contacts.find(({ kind }) => kind === "privacy");
  return {
    locale,
    title: translator.t("privacy.title"),
    area: { name: survey.areaName, slug: survey.slug },
    edition: notice.edition,
    editionDay: notice.publishedAt === null ? null : dayOf(notice.publishedAt),
    isLatest: edition === null || edition === editions[0]?.edition,
    editions: editions.map((one) => ({ edition: one.edition, day: dayOf(one.publishedAt) })),
    sections: sectionsOf(notice),
    months: notice.months,
    backupDays: notice.backupDays,
    controllers: notice.controllers,
    contact: notice.contact,
    areaContact: privacy ? [privacy.name, privacy.email || privacy.phone].filter(Boolean).join(", ") : null,
  };
}

export type LoadedNotice = Awaited<ReturnType<typeof loadNotice>>;
