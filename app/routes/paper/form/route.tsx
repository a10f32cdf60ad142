import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EnglishForFamilies } from "#app/components/english-for-families.tsx";
import { Page } from "#app/components/page.tsx";
import { findPaperForm } from "#app/domain/paper/find-paper-form.server.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { PaperSheets } from "../parts/paper-sheets.tsx";
import { sizeIn, viewPaper, wordsOf } from "../parts/view-paper.ts";

/** The form before families can see it, for those who may read the questions. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "questions");
  const [survey, source] = await Promise.all([
    findSurveyOfInspection(context.db, inspection.id),
    findPaperForm(context.db, inspection.id),
  ]);
  const { set, languages } = source;
  if (!survey || !set) throw notFound();
  const { publicOrigin: origin } = context.env;
  const paper = viewPaper({
    survey,
    source: { ...source, set },
    translator: wordsOf(request, { languages, signedWords: survey.signedWords }, englishTranslator),
    origin,
    size: sizeIn(request),
    now: context.receivedAt,
  });
  return {
    inspectionId: inspection.id,
    closesAtText: formatDateTime(englishTranslator, survey.closesAt),
    paper,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `The paper form – ${data?.paper.areaName ?? "Re-visit"} – Noonday` },
];

export default function PaperFormOfInspection() {
  const { inspectionId, closesAtText, paper } = useLoaderData<typeof loader>();
  return (
    <Page before={<BackLink href={paths.paper.overview(inspectionId)}>Paper form</BackLink>}>
      <EnglishForFamilies>
        <PaperSheets paper={paper} formPath={paths.paper.form(inspectionId)} closesAtText={closesAtText} />
      </EnglishForFamilies>
    </Page>
  );
}
