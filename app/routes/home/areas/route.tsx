import { Card } from "#app/components/card.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { listSurveys } from "#app/domain/survey/find-survey.server.ts";
import { type Survey, type SurveyState, stateOf } from "#app/domain/survey/survey.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import "./home.css";

export async function loader({ context }: LoaderFunctionArgs) {
  const now = context.receivedAt;
  const surveys = (await listSurveys(context.db)).map((survey) => viewOf(survey, now));
  return { demo: context.env.demo, areas: surveys.sort((one, other) => rank[one.state] - rank[other.state]) };
}

/** Where something can be done now comes first. */
const rank: Record<SurveyState, number> = { open: 0, paused: 1, "not-open": 2, closed: 3 };

function viewOf(survey: Survey, now: Temporal.Instant) {
  const { areaName, slug, opensAt, closesAt } = survey;
  const state = stateOf(survey, now);
  const late = state === "not-open" && Temporal.Instant.compare(now, opensAt) >= 0;
  const turn = state === "not-open" ? opensAt : closesAt;
  return { areaName, slug, state, late, turn: { at: turn.toString(), text: formatDateAndTime(turn) } };
}

export const meta: MetaFunction = () => [
  { title: "Noonday – families heard when inspectors come back" },
  {
    name: "description",
    content:
      "Parents, carers and young people tell inspectors whether help for children with special educational needs or disabilities has got better in their area.",
  },
];

export default function Home() {
  const { areas, demo } = useLoaderData<typeof loader>();
  return (
    <Page>
      <h1>Has help for your child got better? Tell the inspectors</h1>
      <p className="lead">
        Inspectors from Ofsted and the Care Quality Commission come back to areas where help for children and
        young people with special educational needs or disabilities (SEND) was not good enough. Before they
        decide, they want to hear from families.
      </p>
      <section className="section" aria-labelledby="areas">
        <h2 id="areas">Areas that inspectors are coming back to</h2>
        {areas.length === 0 ? (
          <p>None at the moment. An area shows here once it has been told that inspectors are coming.</p>
        ) : (
          <ul className="home-areas">
            {areas.map((area) => (
              <li key={area.slug}>
                <Card
                  title={area.areaName}
                  titleAs="h3"
                  href={paths.area.overview(area.slug)}
                  aside={<State area={area} />}
                >
                  <p>
                    <Turn area={area} />
                  </p>
                </Card>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section" aria-labelledby="heard">
        <h2 id="heard">Three ways to be heard</h2>
        <ol>
          <li>
            <strong>A survey of parents and carers.</strong> It opens at noon, a week or so before inspectors
            arrive, and closes at noon on the working day before. No account and no name.
          </li>
          <li>
            <strong>An open meeting.</strong> Parents and carers talk with inspectors during the visit.
          </li>
          <li>
            <strong>Young people, face to face.</strong> Inspectors talk with those who want to, in a way that
            suits them.
          </li>
        </ol>
        <p>
          <a href={paths.timetable.overview()}>See which day everything happens in a re-visit</a>
        </p>
      </section>
      <section className="section" aria-labelledby="part">
        <h2 id="part">Do you work on a re-visit?</h2>
        <p>
          Inspectors, parent carer forums and local area officers{" "}
          <a href={paths.signIn.request()}>sign in here</a>.
        </p>
        {demo ? (
          <p>
            In this example you can <a href={paths.demo.people()}>be anyone</a>.
          </p>
        ) : null}
      </section>
    </Page>
  );
}

type Area = { state: SurveyState; late: boolean; turn: { at: string; text: string } };

function State({ area: { state } }: { area: Area }) {
  const words: Record<SurveyState, string> = {
    open: "Survey open",
    paused: "Survey paused",
    "not-open": "Survey not open yet",
    closed: "Survey closed",
  };
  return <StatusTag kind={state === "open" ? "success" : "neutral"}>{words[state]}</StatusTag>;
}

function Turn({ area: { state, late, turn } }: { area: Area }) {
  if (late) return <>Inspectors are still settling the questions.</>;
  const verb = {
    open: "The survey closes at",
    paused: "The survey is paused. Unless inspectors give more time, it closes at",
    "not-open": "The survey opens at",
    closed: "The survey closed at",
  };
  return (
    <>
      {verb[state]} <time dateTime={turn.at}>{turn.text}</time>.
    </>
  );
}
