import { BackLink } from "#app/components/breadcrumbs.tsx";
import { CodeField } from "#app/components/code-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { findResponseCopy } from "#app/domain/held-data/find-response-copy.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readTypedCode } from "#app/http/typed-code.server.ts";
import { paths } from "#app/paths.ts";
import { data } from "#app/remix.server.ts";
import { findOwnReceipt, requireSurvey, surveyTitle } from "#app/survey-flow/respondent.server.ts";
import { CopiedResponse } from "./copied-response.tsx";
import { viewCopy } from "./view-copy.server.ts";

export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  return {
    locale,
    title: surveyTitle({ translator, survey }, "copy.title"),
    area: survey.slug,
    receipt: await findOwnReceipt(args, survey),
  };
}

/** The receipt is asked for each time: what it opens is in this one answer and nowhere else (UK GDPR, Article 15). */
export async function action(args: PageArgs) {
  const { code, typed } = await readTypedCode(args.request);
  const { survey, translator } = await requireSurvey(args);
  const refuse = (error: string) => data({ error, typed, copy: null }, { status: 422 });
  if (code === null) return refuse(translator.t("return.bad"));
  const { db, receivedAt: now } = args.context;
  const copy = await findResponseCopy(db, { inspectionId: survey.inspectionId, receipt: code, now });
  if (!copy) return refuse(translator.t("back.unknown"));
  return data({
    error: null,
    typed,
    copy: { receipt: code, ...(await viewCopy(args, { copy, survey, translator })) },
  });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Everything that is held"} – Noonday` },
];

export function CopyPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { area } = loaded;
  const { t } = useFamilyTranslator();
  if (answered?.copy) {
    return (
      <Page dataState="sent" before={<BackLink href={paths.survey.start(area)} />}>
        <CopiedResponse {...answered.copy} area={area} />
      </Page>
    );
  }
  const error = answered?.error ?? undefined;
  return (
    <Page before={<BackLink href={paths.survey.start(area)} />}>
      <ErrorSummary errors={{ code: error }} />
      <h1>{t("copy.title")}</h1>
      <p className="lead">{t("copy.words")}</p>
      <Form>
        <CodeField label={t("back.receipt")} typed={answered?.typed ?? loaded.receipt} error={error} />
        <ButtonRow>
          <Button>{t("copy.show")}</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}

export default inRemix(CopyPage);
