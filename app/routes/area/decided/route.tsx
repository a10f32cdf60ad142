import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DecidedAreas } from "#app/components/decided-areas.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { LetterNews } from "#app/components/letter-news.tsx";
import { Page } from "#app/components/page.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { findDecided } from "#app/domain/letter-summaries/find-decided.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { formatDay } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { maySendToFamilies } from "#app/survey-flow/find-letter-news.server.ts";
import { findSurveyWordings, requireSurvey } from "#app/survey-flow/respondent.server.ts";

export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  const { db } = args.context;
  const { inspectionId, areaName, slug } = survey;
  const [found, focusAreas, wordings] = await Promise.all([
    findDecided(db, inspectionId),
    listFocusAreas(db, inspectionId),
    findSurveyWordings(args, survey.approvalId, translator),
  ]);
  const dayOf = (at: Temporal.Instant) => formatDay(translator, dateInLondon(at));
  const nameOf = (title: string) => {
    const focusArea = focusAreas.find(({ shortName }) => shortName === title);
    return focusArea ? wordings.focusArea(focusArea).shortName : { words: title, language: "en" };
  };
  return {
    locale,
    title: translator.t("decided.title", { area: areaName }),
    area: { name: areaName, slug },
    canAsk: maySendToFamilies(args.context),
    published: found && dayOf(found.publishedAt),
    corrected: found?.correctedAt ? dayOf(found.correctedAt) : null,
    decided: found && {
      responses: found.responses,
      ownAnswers: found.ownAnswers,
      cameToMeeting: found.cameToMeeting,
      hasCounts: found.hasCounts,
      isAllSufficient: found.isAllSufficient,
      areas: found.areas.map((area) => ({
        ...area,
        name: nameOf(area.title),
        questionNames: Object.fromEntries(
          area.questions.map(({ key, title, versionIds }) => {
            const id = versionIds.at(-1) ?? "";
            return [key, wordings.question({ id, text: title, hint: "", choices: [] }).text] as const;
          }),
        ),
      })),
    },
  };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "You said, they decided"} – Noonday` },
];

/** What was said and decided for each weakness, once the letter is published; before that, that it is not. */
export function DecidedPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { title, area, canAsk, published, corrected, decided } = loaded;
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
      {decided === null || published === null ? (
        <>
          <p className="lead">{t("decided.not-yet")}</p>
          <LetterNews news={canAsk ? "can-ask" : "none"} slug={area.slug} />
        </>
      ) : (
        <>
          <p className="lead">{t("decided.lead", { date: published })}</p>
          {corrected === null ? null : <p>{t("decided.corrected", { date: corrected })}</p>}
          <p>
            <a href={paths.letter.published(area.slug)}>{t("area.letter.link")}</a>
          </p>
          <ReadAloudButton />
          <DecidedAreas decided={decided} />
        </>
      )}
    </Page>
  );
}

export default inRemix(DecidedPage);
