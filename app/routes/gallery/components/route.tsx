import { Breadcrumbs } from "#app/components/breadcrumbs.tsx";
import { EnglishForFamilies } from "#app/components/english-for-families.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { PossibleNames } from "#app/components/possible-names.tsx";
import { WorkNav } from "#app/components/workplace/work-nav.tsx";
import { shippedBankHolidays } from "#app/domain/calendar/bank-holidays.ts";
import { calendarWeeks } from "#app/domain/calendar/calendar.ts";
import { whenOf } from "#app/domain/calendar/inspection-dates.ts";
import { timetableFor } from "#app/domain/calendar/timetable.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { Aria } from "./aria.tsx";
import { Charts } from "./charts.tsx";
import { DomainParts } from "./domain-parts.tsx";
import { Fields } from "./fields.tsx";
import { Frames } from "./frames.tsx";
import { InspectionParts } from "./inspection-parts.tsx";
import { Pictures } from "./pictures.tsx";
import { Reading } from "./reading.tsx";
import { SurveyHelps } from "./survey-helps.tsx";
import { SurveyParts } from "./survey-parts.tsx";
import "./gallery.css";

export const meta: MetaFunction = () => [{ title: "Gallery of components – Noonday" }];

/** Not served in production: it is for those who build and check the pages. */
export function loader({ request, context }: LoaderFunctionArgs) {
  if (context.env.production) throw new Response("Not found", { status: 404 });
  const query = new URL(request.url).searchParams;
  return {
    width: query.get("width") === "work" ? ("work" as const) : ("family" as const),
    withErrors: query.has("errors"),
    withNames: query.has("names"),
    posted: query.has("posted"),
    weeks: exampleWeeks(),
    sent: [...query].filter(([name]) => name.startsWith("field-")),
  };
}

/** Takes the gallery's form that posts, and keeps nothing of it. */
export function action({ context }: ActionFunctionArgs) {
  if (context.env.production) throw new Response("Not found", { status: 404 });
  return redirect(`${paths.gallery.components()}?posted#posted`);
}

function exampleWeeks() {
  const dayOne = Temporal.PlainDate.from("2026-12-01");
  const timetable = timetableFor({ dayOne, days: 3, bankHolidays: shippedBankHolidays });
  if (timetable.kind !== "timetable") return [];
  const steps = timetable.entries.map((entry) => ({ key: entry.key, ...whenOf(entry) }));
  return calendarWeeks({ dayOne, steps, survey: timetable.survey, bankHolidays: shippedBankHolidays });
}

const errors = {
  "field-text-error": "Write the name of the area",
  "field-radio-error": "Choose how things have changed, or “I don’t know”",
  "field-date-error": "The first day must be a real date, such as 27 9 2027",
};

export default function Gallery() {
  const { width, withErrors, withNames, weeks, posted, sent } = useLoaderData<typeof loader>();
  return (
    <EnglishForFamilies>
      <Page
        width={width}
        dataState="open"
        before={<Breadcrumbs items={[{ href: "/", label: "Noonday" }, { label: "Gallery" }]} />}
        side={width === "work" ? <WorkNav label="Sections of the gallery" items={sections} /> : undefined}
      >
        {withErrors ? (
          <ErrorSummary
            errors={errors}
            general="Your session ended. Sign in again; what you typed is below."
          />
        ) : null}
        {withNames ? (
          <Form>
            <PossibleNames names={["Amina Begum", "Mr Okonkwo"]} notNames={["Thistle Bay"]} />
          </Form>
        ) : null}
        <h1>Gallery</h1>
        <p className="lead">Every part that Noonday’s pages are made of, in each of its states.</p>
        <ul>
          <li>
            <a href={paths.gallery.components()}>As families see it</a>
          </li>
          <li>
            <a href={`${paths.gallery.components()}?width=work`}>As people at work see it</a>
          </li>
          <li>
            <a href={`${paths.gallery.components()}?errors`}>With an error summary</a>
          </li>
          <li>
            <a href={`${paths.gallery.components()}?names`}>With words that may be names</a>
          </li>
        </ul>
        <Frames />
        <Fields sent={sent} posted={posted} />
        <DomainParts weeks={weeks} />
        <SurveyParts />
        <SurveyHelps />
        <Reading />
        <InspectionParts />
        <Pictures />
        <Charts />
        <Aria />
      </Page>
    </EnglishForFamilies>
  );
}

const sections = [
  { href: "#frames", label: "Around a page", current: true },
  { href: "#fields", group: "Parts", label: "Fields", badge: { count: 12, words: "waiting" } },
  { href: "#reading", group: "Parts", label: "Reading" },
  { href: "#charts", group: "Pictures", label: "Charts" },
  { href: "#focus-areas", group: "Pictures", label: "Focus areas and everything else with a long name" },
];
