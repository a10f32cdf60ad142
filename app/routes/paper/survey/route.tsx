import { BackLink } from "#app/components/breadcrumbs.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Page } from "#app/components/page.tsx";
import { findPaperForm } from "#app/domain/paper/find-paper-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { requireSurvey, surveyTitle } from "#app/survey-flow/respondent.server.ts";
import { PaperSheets } from "../parts/paper-sheets.tsx";
import { sizeIn, viewPaper, wordsOf } from "../parts/view-paper.ts";

/** For everybody, so that a forum, a school or a library can print it; there once the area knows and the questions are approved. */
export async function loader(args: PageArgs) {
  const { request, context } = args;
  const { survey, translator, locale } = await requireSurvey(args);
  const source = await findPaperForm(context.db, survey.inspectionId);
  const { set } = source;
  if (!set) throw notFound();
  const paper = viewPaper({
    survey,
    source: { ...source, set },
    translator: wordsOf(request, { ...survey, languages: source.languages }, translator),
    origin: context.env.publicOrigin,
    size: sizeIn(request),
    now: context.receivedAt,
  });
  return {
    locale,
    title: surveyTitle({ translator, survey }, "paper.title"),
    area: survey.slug,
    closesAtText: formatDateTime(translator, survey.closesAt),
    paper,
  };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "The survey on paper"} – Noonday` },
  { name: "robots", content: "noindex" },
];

export function PaperPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { area, closesAtText, paper } = loaded;
  const { t } = useFamilyTranslator();
  return (
    <Page
      dataState={paper.state}
      before={<BackLink href={paths.survey.start(area)}>{t("paper.on-screen")}</BackLink>}
    >
      <PaperSheets paper={paper} formPath={paths.paper.survey(area)} closesAtText={closesAtText} />
    </Page>
  );
}

export default inRemix(PaperPage);
