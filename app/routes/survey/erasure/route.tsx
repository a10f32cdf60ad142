import { BackLink } from "#app/components/breadcrumbs.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { eraseDraft } from "#app/domain/drafts/erase-draft.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import {
  clearDraftCookie,
  findRespondent,
  readDraftToken,
  requireSurvey,
  surveyTitle,
} from "#app/survey-flow/respondent.server.ts";

export async function loader(args: PageArgs) {
  const { survey, state, translator, draft, locale } = await findRespondent(args);
  const base = paths.survey.start(survey.slug);
  if (!draft) throw redirect(base);
  return {
    locale,
    title: surveyTitle({ translator, survey }, "erase.page-title"),
    state,
    back: state === "closed" ? paths.survey.ended(survey.slug) : base,
  };
}

export async function action(args: PageArgs) {
  const { context } = args;
  const { survey } = await requireSurvey(args);
  const base = paths.survey.start(survey.slug);
  const token = readDraftToken(args);
  if (token === null) return redirect(base);
  const erased = await eraseDraft(context.db, { survey, token, now: context.receivedAt });
  switch (erased.kind) {
    case "already-received":
      return redirect(paths.survey.receipt(survey.slug));
    case "no-draft":
    case "erased":
      return redirect(`${paths.survey.start(survey.slug)}?erased`, {
        headers: { "Set-Cookie": clearDraftCookie(context, survey.slug) },
      });
  }
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Erase what you saved"} – Noonday` },
];

export function ErasurePage({ loaded }: FamilyPageProps<typeof loader>) {
  const { state, back } = loaded;
  const { t } = useFamilyTranslator();
  return (
    <Page dataState={state} before={<BackLink href={back} />}>
      <h1>{t("erase.title")}</h1>
      <p className="lead">{t(state === "closed" ? "erase.closed" : "erase.open")}</p>
      <Form>
        <ButtonRow>
          <Button kind="danger">{t("erase.yes")}</Button>
          <ButtonLink href={back} kind="quiet">
            {t("erase.no")}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}

export default inRemix(ErasurePage);
