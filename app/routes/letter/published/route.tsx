import { BackLink } from "#app/components/breadcrumbs.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { LetterNews } from "#app/components/letter-news.tsx";
import { Page } from "#app/components/page.tsx";
import { findPublishedProof } from "#app/domain/audit-proofs/find-proof.server.ts";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { findPublishedLetter } from "#app/domain/letters/find-published-letter.server.ts";
import { notFound } from "#app/http/not-found.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { formatDay } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { LetterText } from "../parts/letter-text.tsx";
import { LetterAnnex } from "./letter-annex.tsx";
import { LetterProof } from "./letter-proof.tsx";

export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  const letter = await findPublishedLetter(args.context.db, survey.inspectionId);
  if (!letter) throw notFound();
  const proof = await findPublishedProof(args.context.db, survey.inspectionId);
  return {
    locale,
    title: translator.t("letter.title", { area: survey.areaName }),
    area: { name: survey.areaName, slug: survey.slug },
    published: formatDay(translator, dateInLondon(letter.publishedAt)),
    corrections: letter.corrections.map(({ words: correction, correctedAt }) => ({
      when: translator.t("letter.corrected", {
        date: formatDay(translator, dateInLondon(correctedAt)),
      }),
      at: formatInstant(correctedAt),
      correction,
    })),
    content: letter.content,
    faults: letter.faults,
    proof: proof && {
      ...proof,
      seals: proof.seals.map(({ number, hash, sealedAt, isOff }) => ({
        ...{ number, hash, isOff },
        date: formatDay(translator, dateInLondon(sealedAt)),
      })),
    },
    release: letter.release && { annex: letter.release.annex, thresholds: letter.release.content.thresholds },
  };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "The inspectors’ letter"} – Noonday` },
];

/** The published letter, for everybody, and in short the counts that it rests on. */
export function PublishedLetter({ loaded }: FamilyPageProps<typeof loader>) {
  const { title, area, published, corrections, content, faults, proof, release } = loaded;
  const { t } = useFamilyTranslator();
  return (
    <Page
      before={
        <BackLink href={paths.area.overview(area.slug)}>
          {t("survey.back-to-area", { area: area.name })}
        </BackLink>
      }
    >
      <h1>{title}</h1>
      <p className="lead">{t("letter.lead", { date: published })}</p>
      <LetterNews news="out" slug={area.slug} />
      {corrections.length === 0 ? null : (
        <ul>
          {corrections.map(({ at, when, correction }) => (
            <li key={at}>
              <strong>{when}</strong>{" "}
              <span lang="en" dir="ltr">
                {correction}
              </span>
            </li>
          ))}
        </ul>
      )}
      <LetterText content={content} />
      {faults.map((words) => (
        <p key={words} lang="en" dir="ltr">
          {words}
        </p>
      ))}
      {release === null ? null : (
        <section className="section letter-counts" aria-labelledby="counts">
          <h2 id="counts">{t("letter.counts")}</h2>
          <p>{t("letter.counts.words")}</p>
          <LetterAnnex {...release} />
          <p>
            <a href={paths.letter.publishedCounts(area.slug)}>{t("letter.counts.all")}</a>
          </p>
        </section>
      )}
      {proof === null ? null : <LetterProof {...proof} area={area.slug} />}
    </Page>
  );
}

export default inRemix(PublishedLetter);
