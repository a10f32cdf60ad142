import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Page } from "#app/components/page.tsx";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readTypedCode } from "#app/http/typed-code.server.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";

/** Only a receipt leads on from here; without one the page leads to where it is typed. */
export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  return { locale, title: translator.t("back.title"), sent: paths.survey.sent(survey.slug) };
}

export async function action(args: PageArgs) {
  const { code } = await readTypedCode(args.request);
  const { survey, translator } = await requireSurvey(args);
  const base = paths.survey.start(survey.slug);
  if (code === null) return redirect(paths.survey.sent(survey.slug));
  const now = args.context.receivedAt;
  const withdrawn = await withdrawResponse(args.context.db, { survey, receipt: code, now });
  switch (withdrawn.kind) {
    case "withdrawn":
    case "already-withdrawn":
      return data({ base, title: translator.t("back.taken.title"), message: translator.t("back.taken") });
    case "sealed":
      return data(
        { base, title: translator.t("back.title"), message: translator.t("back.too-late") },
        { status: 409 },
      );
    case "no-response":
      return redirect(paths.survey.sent(survey.slug));
  }
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Your answers are taken back"} – Noonday` },
];

export function WithdrawalPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { title, sent } = loaded;
  const { t } = useFamilyTranslator();
  if (!answered) {
    return (
      <Page>
        <h1>{title}</h1>
        <p>
          <a href={sent}>{t("start.with-receipt")}</a>
        </p>
      </Page>
    );
  }
  return (
    <Page dataState="sent">
      <h1>{answered.title}</h1>
      <p className="lead">{answered.message}</p>
      <p>
        <a href={answered.base}>{t("broken.unsaved.to-start")}</a>
      </p>
    </Page>
  );
}

export default inRemix(WithdrawalPage);
