import { BackLink } from "#app/components/breadcrumbs.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { LetterNews } from "#app/components/letter-news.tsx";
import { Page } from "#app/components/page.tsx";
import { Picture } from "#app/components/picture.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { findTalkOffer } from "#app/domain/talk-requests/find-talk-offer.server.ts";
import { findPublicVisit } from "#app/domain/young-people/find-public-visit.server.ts";
import { findYoungPeoplesState } from "#app/domain/young-peoples-ways/find-links.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { formatDay } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { findLetterNews } from "#app/survey-flow/find-letter-news.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { formatLastDay, formatOpening } from "#app/young-people-flow/resolve-way.server.ts";
import { Panel } from "./panel.tsx";
import { storyOf } from "./story.ts";
import { WaysIn } from "./ways-in.tsx";
import "../../../components/easy-read.css";
import type { PageArgs } from "#app/http/page-request.ts";

export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  const { db, receivedAt: now } = args.context;
  const visit = await findPublicVisit(db, { slug: survey.slug, now });
  if (!visit) throw notFound();
  const { areaName, slug, over, contacts } = visit;
  const { state } = await findYoungPeoplesState(db, { survey, now });
  return {
    locale,
    title: translator.t("young.page-title", { area: areaName }),
    areaName,
    slug,
    over,
    isTalkOffered: (await findTalkOffer(db, { inspectionId: survey.inspectionId, now })).kind === "open",
    ways: {
      ...{ slug, state, opens: formatOpening(translator, survey, now) },
      until: formatLastDay(translator, survey),
    },
    letterNews: await findLetterNews(args.context, survey.inspectionId),
    from: formatDay(translator, visit.firstDay),
    until: formatDay(translator, visit.lastDay),
    socialCare: contacts.filter(({ kind }) => kind === "social-care-day" || kind === "social-care-night"),
  };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Young people and inspectors"} – Noonday` },
];

export function YoungPeople({ loaded }: FamilyPageProps<typeof loader>) {
  const visit = loaded;
  const { t } = useFamilyTranslator();
  const parts = storyOf(visit);
  return (
    <Page
      dataState={visit.ways.state}
      before={
        <BackLink href={paths.area.overview(visit.slug)}>
          {t("survey.back-to-area", { area: visit.areaName })}
        </BackLink>
      }
    >
      <div className="easy-read">
        <p className="easy-read-kind">{t("young.kind")}</p>
        <h1>{t("young.title")}</h1>
        <ReadAloudButton />
        <WaysIn {...visit.ways} />
        {parts.map((part) => (
          <section key={part.id} aria-labelledby={part.id}>
            <h2 id={part.id} data-read-aloud>
              {t(part.title)}
            </h2>
            <ul className="easy-read-lines">
              {part.lines.map((line) => (
                <Panel key={`${line.key} ${line.phone ?? ""}`} line={line} />
              ))}
              {part.id === "you-choose" && visit.isTalkOffered ? (
                <li className="easy-read-line">
                  <Picture name="talk" />
                  <p data-read-aloud>
                    <a href={paths.talkRequests.ask(visit.slug)}>{t("talk.title")}</a>
                  </p>
                </li>
              ) : null}
            </ul>
          </section>
        ))}
        <LetterNews news={visit.letterNews} slug={visit.slug} />
      </div>
    </Page>
  );
}

export default inRemix(YoungPeople);
