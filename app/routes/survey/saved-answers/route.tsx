import { Banner } from "#app/components/banner.tsx";
import { ClearDevice } from "#app/components/clear-device.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { ReceiptCode } from "#app/components/receipt-code.tsx";
import { stepPath } from "#app/domain/survey/step-path.ts";
import { nextStep, stepsOf } from "#app/domain/survey/survey.ts";
import { readEmail } from "#app/domain/typed-fields/read-email.ts";
import { countMessage } from "#app/http/message-limits.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { data } from "#app/remix.server.ts";
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
    canSend: env.smtpUrl !== undefined || env.demo,
  };
}

/** Sends the code to an address that somebody gives for this, at once; the address is kept nowhere. */
export async function action(args: PageArgs) {
  const { context } = args;
  const typed = typedIn(await readForm(args.request)).email?.[0] ?? "";
  const { survey, translator, token } = await requireAnswering(args);
  if (context.env.smtpUrl === undefined && !context.env.demo) throw new Response(null, { status: 404 });
  const to = readEmail(typed);
  if (!to.ok) {
    return data({ error: translator.t("kept.email.bad"), typed, sent: null }, { status: 422 });
  }
  const wait =
    (await countMessage(context, "codes by draft", token)) ||
    (await countMessage(context, "codes by recipient", to.value.toLowerCase()));
  if (wait > 0) {
    const headers = { "Retry-After": String(wait) };
    return data({ error: translator.t("kept.email.wait"), typed, sent: null }, { status: 429, headers });
  }
  const link = `${context.env.publicOrigin}${paths.survey.return(survey.slug)}#${token}`;
  const closes = formatDateTime(translator, survey.closesAt);
  const sent = await context.mail.send({
    to: to.value,
    subject: translator.t("kept.email.subject"),
    text: translator.t("kept.email.body", { area: survey.areaName, code: token, link, closes }),
  });
  return data({ error: null, typed: "", sent: sent !== "failed" });
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
        <section aria-labelledby="send-code">
          <h2 id="send-code">{t("kept.email.title")}</h2>
          <Form>
            <TextField
              name="email"
              type="email"
              label={t("kept.email")}
              description={t("kept.email.hint")}
              errorMessage={error}
              defaultValue={answered?.typed}
              autoComplete="email"
            />
            <ButtonRow>
              <Button kind="secondary">{t("kept.email.send")}</Button>
            </ButtonRow>
          </Form>
        </section>
      ) : null}
      <h2>{t("receipt.others")}</h2>
      <ClearDevice area={area} unsent />
    </Page>
  );
}

export default inRemix(SavedAnswersPage);
