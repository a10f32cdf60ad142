import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { countBackupDays } from "#app/domain/backups/backup.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { lastDayToConfirm } from "#app/domain/publication-notices/notice.ts";
import { requestPublicationNotice } from "#app/domain/publication-notices/request-notice.server.ts";
import { readEmail } from "#app/domain/typed-fields/read-email.ts";
import { countMessage } from "#app/http/message-limits.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { formatDay } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { findLetterNews, maySendToFamilies } from "#app/survey-flow/find-letter-news.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";

/** Where somebody asks to be told when the letter is out. Once it is, they are led to it. */
export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  const { context } = args;
  const news = await findLetterNews(context, survey.inspectionId);
  if (news === "out") throw redirect(paths.area.decided(survey.slug));
  if (news === "none") throw new Response(null, { status: 404 });
  return {
    locale,
    title: translator.t("notice.title"),
    area: { name: survey.areaName, slug: survey.slug },
    until: formatDay(translator, lastDayToConfirm(dateInLondon(context.receivedAt))),
    backupDays: countBackupDays(context.env.backupDays),
  };
}

/** Sends the link at once. What is answered is the same whether the address was there already or not. */
export async function action(args: PageArgs) {
  const { context } = args;
  const typed = typedIn(await readForm(args.request)).email?.[0] ?? "";
  const { survey, translator } = await requireSurvey(args);
  if (!maySendToFamilies(context)) throw new Response(null, { status: 404 });
  const to = readEmail(typed);
  if (!to.ok) return data({ error: translator.t("kept.email.bad"), typed, sent: null }, { status: 422 });
  const wait = await countMessage(context, "notices by recipient", to.value);
  if (wait > 0) {
    const headers = { "Retry-After": String(wait) };
    return data({ error: translator.t("notice.wait"), typed, sent: null }, { status: 429, headers });
  }
  const requested = await requestPublicationNotice(context.db, {
    area: { inspectionId: survey.inspectionId, name: survey.areaName, slug: survey.slug },
    address: to.value,
    translator,
    origin: context.env.publicOrigin,
    send: async (message) => (await context.mail.send(message)) !== "failed",
    now: context.receivedAt,
  });
  if (requested === "published") return redirect(paths.area.decided(survey.slug));
  return data({ error: null, typed: "", sent: requested === "sent" });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Tell me when the letter is out"} – Noonday` },
];

export function NoticePage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { title, area, until, backupDays } = loaded;
  const { t } = useFamilyTranslator();
  const error = answered?.error ?? undefined;
  return (
    <Page
      before={
        <BackLink href={paths.area.overview(area.slug)}>
          {t("survey.back-to-area", { area: area.name })}
        </BackLink>
      }
    >
      <ErrorSummary errors={{ email: error }} />
      {answered?.sent === true ? (
        <Banner kind="success" announce>
          {t("notice.sent")}
        </Banner>
      ) : null}
      {answered?.sent === false ? (
        <Banner kind="warning" announce>
          {t("notice.failed")}
        </Banner>
      ) : null}
      <h1>{title}</h1>
      <p className="lead">{t("notice.lead")}</p>
      <p>{t("notice.apart")}</p>
      <p>{t("notice.waits", { days: backupDays })}</p>
      <p>{t("notice.confirm", { until })}</p>
      <Form>
        <TextField
          name="email"
          type="email"
          label={t("notice.email")}
          errorMessage={error}
          defaultValue={answered?.typed}
          autoComplete="email"
        />
        <ButtonRow>
          <Button>{t("notice.send")}</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}

export default inRemix(NoticePage);
