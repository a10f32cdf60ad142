import { AnswerList } from "#app/components/answer-list.tsx";
import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { CodeField } from "#app/components/code-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { ReceiptsLink } from "#app/components/receipts-link.tsx";
import { isManifestPublic } from "#app/domain/manifests/find-manifest.server.ts";
import { findSentResponse } from "#app/domain/responses/find-sent-response.server.ts";
import { findAskedPages } from "#app/domain/survey/asked-pages.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readTypedCode } from "#app/http/typed-code.server.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { data } from "#app/remix.server.ts";
import { findOwnReceipt, requireSurvey, surveyTitle } from "#app/survey-flow/respondent.server.ts";
import { viewAnswers } from "#app/survey-flow/view-answers.server.ts";
import { SentResponse } from "./sent-response.tsx";

export async function loader(args: PageArgs) {
  const { survey, state, translator, locale } = await requireSurvey(args);
  return {
    locale,
    title: surveyTitle({ translator, survey }, "back.title"),
    area: survey.slug,
    receipt: await findOwnReceipt(args, survey),
    state,
    hasReceiptList: state === "closed" && (await isManifestPublic(args.context.db, survey.inspectionId)),
    isSealed: Temporal.Instant.compare(args.context.receivedAt, survey.sealedAt) >= 0,
    sealed: formatDateTime(translator, survey.sealedAt),
  };
}

/** The receipt is asked for each time: a device may be shared. What it opens is in this one answer and nowhere else. */
export async function action(args: PageArgs) {
  const { code, typed } = await readTypedCode(args.request);
  const { survey, translator } = await requireSurvey(args);
  if (code === null) return data({ error: translator.t("return.bad"), typed, sent: null }, { status: 422 });
  const { inspectionId } = survey;
  const sent = await findSentResponse(args.context.db, { inspectionId, receipt: code });
  if (!sent) return data({ error: translator.t("back.unknown"), typed, sent: null }, { status: 422 });
  const { answers, about, childProfiles } = sent;
  const answersView = await viewAnswers(args, {
    translator,
    approvalId: sent.set.id,
    pages: findAskedPages(sent.set, sent),
    answers,
    about,
    childProfiles,
    changeIn: null,
  });
  const received = formatDateTime(translator, sent.receivedAt);
  return data({
    error: null,
    typed,
    sent: { receipt: code, received, isWithdrawn: sent.withdrawnAt !== null, answersView },
  });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "What you sent"} – Noonday` },
];

export function SentPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { area, state, isSealed, sealed, hasReceiptList } = loaded;
  const { t } = useFamilyTranslator();
  const isOpen = state === "open";
  if (answered?.sent) {
    return (
      <Page
        dataState={state === "paused" ? "paused" : "sent"}
        before={<BackLink href={paths.survey.start(area)} />}
      >
        {state === "paused" && !isSealed ? (
          <Banner kind="info" title={t("paused.title")}>
            {t("back.words-paused", { sealed })}
          </Banner>
        ) : null}
        <SentResponse {...answered.sent} area={area} isOpen={isOpen} isSealed={isSealed}>
          <AnswerList {...answered.sent.answersView} />
        </SentResponse>
        {hasReceiptList ? <ReceiptsLink area={area} /> : null}
      </Page>
    );
  }
  const error = answered?.error ?? undefined;
  return (
    <Page dataState={state} before={<BackLink href={paths.survey.start(area)} />}>
      <ErrorSummary errors={{ code: error }} />
      <h1>{t("back.title")}</h1>
      <p className="lead">{t("back.words")}</p>
      {isOpen || isSealed ? null : (
        <p>{t(state === "paused" ? "back.words-paused" : "back.words-closed", { sealed })}</p>
      )}
      <Form>
        <CodeField label={t("back.receipt")} typed={answered?.typed ?? loaded.receipt} error={error} />
        <ButtonRow>
          <Button>{t("back.show")}</Button>
        </ButtonRow>
      </Form>
      {hasReceiptList ? <ReceiptsLink area={area} /> : null}
    </Page>
  );
}

export default inRemix(SentPage);
