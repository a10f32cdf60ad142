import { Card } from "#app/components/card.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { Wrapped } from "#app/components/wrapped.tsx";
import { listSurveys } from "#app/domain/survey/find-survey.server.ts";
import { type Survey, type SurveyState, stateOf } from "#app/domain/survey/survey.ts";
import { applyDisplaySettings, translatorOf } from "#app/http/locale.server.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { formatList } from "#app/messages/format-list.ts";
import { english, findLanguage } from "#app/messages/languages.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import { LanguageLinks } from "../parts/language-links.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const now = context.receivedAt;
  const locale = applyDisplaySettings({ request, context });
  const translator = translatorOf(locale);
  const surveys = (await listSurveys(context.db)).map((survey) => viewOf(survey, translator, now));
  return {
    locale,
    title: translator.t("home.title"),
    description: translator.t("home.description"),
    demo: context.env.demo,
    areas: surveys.sort((one, other) => rank[one.state] - rank[other.state]),
  };
}

/** Where something can be done now comes first. */
const rank: Record<SurveyState, number> = { open: 0, paused: 1, "not-open": 2, closed: 3 };

function viewOf(survey: Survey, translator: Translator, now: Temporal.Instant) {
  const { areaName, slug, opensAt, closesAt, languages } = survey;
  const state = stateOf(survey, now);
  const late = state === "not-open" && Temporal.Instant.compare(now, opensAt) >= 0;
  const time = formatDateTime(translator, state === "not-open" ? opensAt : closesAt);
  const names = [english, ...languages.flatMap((code) => findLanguage(code) ?? [])].map(({ name }) => name);
  return {
    ...{ areaName, slug, state },
    turn: translator.t(late ? "home.turn.late" : `home.turn.${state}`, { time }),
    languages: names.length > 1 ? formatList(names, translator.language) : null,
  };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `Noonday – ${data?.title ?? "Families heard when inspectors come back"}` },
  { name: "description", content: data?.description },
];

type Parts = (string | JSX.Element)[];

export function HomePage({ loaded }: FamilyPageProps<typeof loader>) {
  const { areas, demo } = loaded;
  const { t, tRich, language } = useFamilyTranslator();
  const strong = (parts: Parts) => <strong>{parts}</strong>;
  return (
    <Page>
      <h1>{t("home.heading")}</h1>
      <LanguageLinks />
      {language.code === "en" ? null : <p className="soft">{t("show.language.draft")}</p>}
      <p className="lead">{t("home.lead")}</p>
      <section className="section" aria-labelledby="areas">
        <h2 id="areas">{t("home.areas")}</h2>
        {areas.length === 0 ? (
          <p>{t("home.areas.none")}</p>
        ) : (
          <ul className="stack" style={{ padding: 0, listStyle: "none" }}>
            {areas.map((area) => (
              <li key={area.slug}>
                <Card
                  title={<InLanguage>{area.areaName}</InLanguage>}
                  titleAs="h3"
                  href={paths.area.overview(area.slug)}
                  aside={
                    <StatusTag kind={area.state === "open" ? "success" : "neutral"}>
                      {t(`home.state.${area.state}`)}
                    </StatusTag>
                  }
                >
                  <p>{area.turn}</p>
                  {area.languages === null ? null : (
                    <p>{t("home.languages", { languages: area.languages })}</p>
                  )}
                </Card>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section" aria-labelledby="heard">
        <h2 id="heard">{t("home.heard")}</h2>
        <ol>
          <li>
            <Wrapped parts={tRich("home.heard.survey", { strong })} />
          </li>
          <li>
            <Wrapped parts={tRich("home.heard.meeting", { strong })} />
          </li>
          <li>
            <Wrapped parts={tRich("home.heard.young", { strong })} />
          </li>
        </ol>
        <p>
          <a href={paths.timetable.overview()}>{t("home.timetable")}</a>
        </p>
      </section>
      <section className="section" aria-labelledby="part">
        <h2 id="part">{t("home.part")}</h2>
        <p>
          <Wrapped
            parts={tRich("home.part.sign-in", {
              link: (parts: Parts) => <a href={paths.signIn.request()}>{parts}</a>,
            })}
          />
        </p>
        {demo ? (
          <p>
            <Wrapped
              parts={tRich("home.part.demo", {
                link: (parts: Parts) => <a href={paths.demo.people()}>{parts}</a>,
              })}
            />
          </p>
        ) : null}
      </section>
    </Page>
  );
}

export default inRemix(HomePage);
