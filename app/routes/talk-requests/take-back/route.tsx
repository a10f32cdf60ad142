import { BackLink } from "#app/components/breadcrumbs.tsx";
import { CodeField } from "#app/components/code-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { takeBackRequest } from "#app/domain/talk-requests/take-back-request.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readTypedCode } from "#app/http/typed-code.server.ts";
import { paths } from "#app/paths.ts";
import { data } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { EasyLine } from "../parts/easy-line.tsx";
import "../../../components/easy-read.css";

/** Where a young person who asked to talk to an inspector takes it back, at any time, with the code that they were given. */
export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  return { locale, title: translator.t("talk.no-more"), slug: survey.slug };
}

export async function action(args: PageArgs) {
  const { code, typed } = await readTypedCode(args.request);
  const { survey, translator } = await requireSurvey(args);
  const { db, receivedAt: now } = args.context;
  const taken =
    code === null
      ? null
      : await takeBackRequest(db, { inspectionId: survey.inspectionId, receipt: code, now });
  if (taken?.kind === "taken-back") return data({ error: null, typed: "" });
  return data({ error: translator.t("talk.no-more.unknown"), typed }, { status: 422 });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "I do not want this any more"} – Noonday` },
];

export function TakeBackPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { title, slug } = loaded;
  const { t } = useFamilyTranslator();
  const isDone = answered?.error === null;
  const error = answered?.error ?? undefined;
  return (
    <Page before={<BackLink href={paths.area.youngPeople(slug)}>{t("young.title")}</BackLink>}>
      <div className="easy-read">
        <ErrorSummary errors={{ code: error }} />
        <p className="easy-read-kind">{t("young.kind")}</p>
        <h1>{title}</h1>
        <ReadAloudButton />
        <ul className="easy-read-lines">
          {isDone ? (
            <>
              <EasyLine picture="take-out">
                <p role="status">{t("talk.no-more.done")}</p>
              </EasyLine>
              <EasyLine picture="together">
                <p>{t("talk.no-more.adult")}</p>
              </EasyLine>
            </>
          ) : (
            <EasyLine picture="write">
              <p>{t("talk.no-more.how")}</p>
            </EasyLine>
          )}
        </ul>
        {isDone ? null : (
          <Form>
            <CodeField label={t("talk.sent.code")} typed={answered?.typed} error={error} />
            <ButtonRow>
              <Button>{t("talk.no-more")}</Button>
            </ButtonRow>
          </Form>
        )}
      </div>
    </Page>
  );
}

export default inRemix(TakeBackPage);
