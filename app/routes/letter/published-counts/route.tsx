import { BackLink } from "#app/components/breadcrumbs.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Page } from "#app/components/page.tsx";
import { ReleaseSymbols } from "#app/components/release-symbols.tsx";
import { ReleasedTableView } from "#app/components/released-table.tsx";
import { findPublishedLetter } from "#app/domain/letters/find-published-letter.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { survey, translator } = await requireSurvey(args);
  const letter = await findPublishedLetter(args.context.db, survey.inspectionId);
  if (!letter?.release) throw notFound();
  const { number, content } = letter.release;
  return {
    title: translator.t("letter.counts.all"),
    letter: { title: translator.t("letter.title", { area: survey.areaName }), slug: survey.slug },
    number,
    content,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "All the counts"} – Noonday` },
];

/** The whole release that was published with the letter, for everybody. */
export default function PublishedCounts() {
  const { title, letter, number, content } = useLoaderData<typeof loader>();
  const { t } = useFamilyTranslator();
  return (
    <Page before={<BackLink href={paths.letter.published(letter.slug)}>{letter.title}</BackLink>}>
      <h1>{title}</h1>
      <p className="lead">{t("letter.counts.words")}</p>
      <div lang="en" dir="ltr">
        <ReleaseSymbols thresholds={content.thresholds} />
        {content.tables.map((table) => (
          <ReleasedTableView
            key={table.key}
            titleAs="h2"
            table={table}
            number={number}
            thresholds={content.thresholds}
          />
        ))}
      </div>
    </Page>
  );
}
