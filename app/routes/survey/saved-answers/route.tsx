import { Banner } from "#app/components/banner.tsx";
import { ClearDevice } from "#app/components/clear-device.tsx";
import { EmailCode } from "#app/components/email-code.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { ReceiptCode } from "#app/components/receipt-code.tsx";
import { stepPath } from "#app/domain/survey/step-path.ts";
import { nextStep, stepsOf } from "#app/domain/survey/survey.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { emailCode } from "#app/survey-flow/email-code.server.ts";
import { maySendToFamilies } from "#app/survey-flow/find-letter-news.server.ts";
import { requireAnswering, surveyTitle } from "#app/survey-flow/respondent.server.ts";

export async function loader(args: PageArgs) {
  const { survey, translator, token, draft, pages, locale } = await requireAnswering(args);
  const { env } = args.context;
  return {
    locale,
    title: surveyTitle({ translator, survey }, "kept.title"),
    area: { slug: survey.slug },
    code: token,
    goOnAt: stepPath(survey.slug, { step: nextStep(stepsOf(pages), draft.passed) }),
    where: `${env.publicOrigin}${paths.survey.return(survey.slug)}`,
    sharedDevice: draft.sharedDevice,
    closes: formatDateTime(translator, survey.closesAt),
    canSend: maySendToFamilies(args.context),
  };
}

/** Sends the code to an address that somebody gives for this, at once; the address is kept nowhere. */
export async function action(args: PageArgs) {
  const typed = typedIn(await readForm(args.request)).email?.[0] ?? "";
  const { survey, translator, token } = await requireAnswering(args);
  const link = `${args.context.env.publicOrigin}${paths.survey.return(survey.slug)}#${token}`;
  const closes = formatDateTime(translator, survey.closesAt);
  const message = {
    subject: translator.t("kept.email.subject"),
    text: translator.t("kept.email.body", { area: survey.areaName, code: token, link, closes }),
  };
  return emailCode(args, { typed, translator, code: token, message });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Your answers are saved"} – Noonday` },
];

export function SavedAnswersPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { area, code, goOnAt, where, sharedDevice, closes, canSend } = loaded;
  const { t } = useFamilyTranslator();
  const error = answered?.error ?? undefined;
  return (
    <Page dataState="open">
      <ErrorSummary errors={{ email: error }} />
      {answered?.sent === true ? (
        <Banner kind="success" announce>
          {t("kept.email.sent")}
        </Banner>
      ) : null}
      {answered?.sent === false ? (
        <Banner kind="warning" announce>
          {t("kept.email.failed")}
        </Banner>
      ) : null}
      <h1>{t("kept.title")}</h1>
      <p className="lead">{t(sharedDevice ? "kept.shared-device" : "kept.same-device")}</p>
      <p>{t("kept.until", { closes })}</p>
      <ReceiptCode code={code} label={t("kept.code")} />
      <p>{t("kept.code.words")}</p>
      <p>{t("kept.code.where", { address: where })}</p>
      <ButtonRow>
        <ButtonLink href={goOnAt}>{t("kept.go-on")}</ButtonLink>
      </ButtonRow>
      {canSend ? (
        <EmailCode
          title={t("kept.email.title")}
          send={t("kept.email.send")}
          typed={answered?.typed}
          error={error}
        />
      ) : null}
      <h2>{t("receipt.others")}</h2>
      <ClearDevice area={area} unsent />
    </Page>
  );
}

export default inRemix(SavedAnswersPage);
