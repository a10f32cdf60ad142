import { BackLink } from "#app/components/breadcrumbs.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { ReceiptCode } from "#app/components/receipt-code.tsx";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import {
  clearDraftCookie,
  findRespondent,
  requireSurvey,
  surveyTitle,
} from "#app/survey-flow/respondent.server.ts";

/** Asks first, with the code that is needed afterwards: nobody could find it again. */
export async function loader(args: PageArgs) {
  const respondent = await findRespondent(args);
  const { survey, state, token, draft, sent, locale } = respondent;
  if (!draft && !sent) throw redirect(paths.survey.start(survey.slug));
  const canGoOn = draft !== null && (state === "open" || state === "paused");
  return {
    locale,
    title: surveyTitle(respondent, "clear.page-title"),
    dataState: sent ? ("sent" as const) : state,
    receipt: sent?.receipt ?? null,
    code: canGoOn ? token : null,
    back: sent
      ? paths.survey.receipt(survey.slug)
      : canGoOn && state === "open"
        ? paths.survey.savedAnswers(survey.slug)
        : state === "paused"
          ? paths.survey.start(survey.slug)
          : paths.survey.ended(survey.slug),
  };
}

/** Takes the draft's secret off the device: what was sent stays sent. */
export async function action(args: PageArgs) {
  const { survey } = await requireSurvey(args);
  const headers = { "Set-Cookie": clearDraftCookie(args.context, survey.slug) };
  return redirect(`${paths.survey.start(survey.slug)}?cleared`, { headers });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Clear this device"} – Noonday` },
];

export function ClearingPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { dataState, receipt, code, back } = loaded;
  const { t } = useFamilyTranslator();
  return (
    <Page dataState={dataState} before={<BackLink href={back} />}>
      <h1>{t("clear.title")}</h1>
      {receipt === null ? null : (
        <>
          <p className="lead">{t("clear.receipt")}</p>
          <ReceiptCode code={receipt} />
        </>
      )}
      {code === null ? null : (
        <>
          <p className="lead">{t("clear.code")}</p>
          <ReceiptCode code={code} label={t("kept.code")} />
        </>
      )}
      <Form>
        <ButtonRow>
          <Button>{t("clear.yes")}</Button>
          <ButtonLink kind="quiet" href={back}>
            {t("clear.no")}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}

export default inRemix(ClearingPage);
