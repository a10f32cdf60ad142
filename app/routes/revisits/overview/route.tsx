import { Banner } from "#app/components/banner.tsx";
import { Page } from "#app/components/page.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { roleNames } from "#app/domain/access/roles.ts";
import { warnAboutApproval } from "#app/domain/approvals/warn-about-approval.ts";
import { isVisitOver } from "#app/domain/calendar/inspection-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { findPreparations } from "#app/domain/facts/find-preparations.server.ts";
import { findStepFacts } from "#app/domain/facts/find-step-facts.server.ts";
import { findProposalFor } from "#app/domain/inspections/find-date-proposal.server.ts";
import { findDateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import { listJobTroubles } from "#app/domain/jobs/list-job-troubles.server.ts";
import { findReadableLetter } from "#app/domain/letter-status/find-letter-state.server.ts";
import { findLetterWarnings } from "#app/domain/letter-status/find-letter-warnings.server.ts";
import { everyText } from "#app/domain/reading/text-filter.ts";
import { openRetention } from "#app/domain/retention/open-retention.server.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { stateOf } from "#app/domain/survey/survey.ts";
import { findLetterTask } from "#app/domain/waiting/find-letter-task.server.ts";
import { listUnread } from "#app/domain/waiting/list-unread.server.ts";
import { listWaiting } from "#app/domain/waiting/list-waiting.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import {
  describeLetterTask,
  describeLetterWarnings,
  describeRetention,
  describeUnread,
  describeWaiting,
} from "../parts/waiting.server.ts";
import { datesInShort, describeSurvey } from "./dates-in-short.ts";
import { GettingReady } from "./getting-ready.tsx";
import { PossibleTasks } from "./possible-tasks.tsx";
import { UnreadList } from "./unread-list.tsx";
import { WaitingList } from "./waiting-list.tsx";
import "./home.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const allowed = await requireRole({ request, params, context }, "see", "overview");
  const { inspection, role, person, inspectorate } = allowed;
  const { db, receivedAt: now } = context;
  const dateStatus = await findDateStatus(db, { inspectionId: inspection.id, now });
  if (!dateStatus) throw notFound();
  const survey = await findSurveyOfInspection(db, inspection.id);
  const approved = survey?.approvalId != null;
  const insider = may(role, "see", "questions");
  const lead = may(role, "change", "dates");
  const about = { inspectionId: inspection.id, personId: person.id };
  const visitIsOver = isVisitOver(dateStatus.steps, now);
  const [waiting, letterTask, letterWarnings, unread, retention] = await Promise.all([
    listWaiting(db, { ...about, role, now }),
    findLetterTask(db, { ...about, role, inspectorate, isVisitOver: visitIsOver, now }),
    visitIsOver && may(role, "change", "letter-draft")
      ? findLetterWarnings(db, { inspectionId: inspection.id, now })
      : [],
    may(role, "change", "reading") ? listUnread(context, about) : [],
    may(role, "change", "holds") ? openRetention(db, { inspectionId: inspection.id, now }) : null,
  ]);
  const page = {
    waiting: [
      ...describeLetterWarnings(inspection.id, letterWarnings),
      ...describeWaiting(inspection.id, waiting),
      ...describeLetterTask(inspection.id, letterTask),
      ...(retention ? describeRetention(inspection.id, retention, dateInLondon(now)) : []),
    ],
    unread: unread.map(({ focusAreaId, shortName, texts, unread }) => ({
      key: focusAreaId,
      name: shortName,
      unreadTexts: describeUnread({ texts, unread }),
      href: withQueue(paths.reading.next(inspection.id), {
        typed: "",
        shared: false,
        filter: { ...everyText, focusAreaId, state: "unread" },
      }),
    })),
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    slug: inspection.slug,
    role,
    roleName: roleNames[role],
    lead,
    notified: inspection.notifiedAt !== null,
    dates: may(role, "see", "dates") ? datesInShort(dateStatus, await findStepFacts(db, dateStatus)) : null,
    surveyIs: survey ? stateOf(survey, now) : ("not-open" as const),
    visitIsOver,
    letter: await findReadableLetter(db, { inspectionId: inspection.id, role }),
    surveyText: survey && may(role, "see", "dates") ? describeSurvey(survey, now) : null,
  };
  if (!insider) return { ...page, preparing: [], warning: null, newDates: false, troubles: [] };
  const [preparing, proposal, troubles] = await Promise.all([
    findPreparations(db, dateStatus),
    lead ? findProposalFor(db, dateStatus) : null,
    lead ? listJobTroubles(db, inspection.id) : [],
  ]);
  return {
    ...page,
    preparing,
    warning: warnAboutApproval({ approved, now, dates: dateStatus.steps }),
    newDates: proposal !== null && proposal.declined === null,
    troubles,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.areaName ?? "Re-visit"} – Noonday` },
];

const troubleSections = {
  safeguarding: { name: "Safeguarding queue", pathOf: paths.safeguarding.list },
  evidence: { name: "Evidence", pathOf: paths.evidence.list },
  seal: { name: "The seal", pathOf: paths.seal.overview },
};

export default function InspectionHome() {
  const loaded = useLoaderData<typeof loader>();
  const {
    inspectionId,
    areaName,
    slug,
    role,
    roleName,
    lead,
    notified,
    dates,
    preparing,
    warning,
    newDates,
  } = loaded;
  return (
    <Page width="work">
      <h1>{areaName}</h1>
      <p className="lead">
        You are here as {roleName}.{loaded.surveyText ? ` ${loaded.surveyText}` : ""}
      </p>
      {warning ? (
        <Banner
          kind={warning.kind === "soon" ? "warning" : "danger"}
          title={lead ? warning.title : "The questions for parents are not approved"}
          titleAs="h2"
        >
          <p>
            {warning.words} <a href={paths.questions.list(inspectionId)}>Questions</a>
          </p>
        </Banner>
      ) : null}
      {newDates ? (
        <Banner kind="warning" title="The list of bank holidays has changed" titleAs="h2">
          <p>
            By the rule some dates would be others now. Nothing has moved: you decide.{" "}
            <a href={paths.dates.proposal(inspectionId)}>Look at the new dates</a>
          </p>
        </Banner>
      ) : null}
      {loaded.troubles.length > 0 ? (
        <Banner kind="warning" title="Something could not be done yet" titleAs="h2">
          <ul>
            {loaded.troubles.map(({ words, section }) => (
              <li key={words}>
                {words}{" "}
                <a href={troubleSections[section].pathOf(inspectionId)}>{troubleSections[section].name}</a>
              </li>
            ))}
          </ul>
          <p>Noonday tries again by itself. If it goes on, tell whoever runs Noonday for you.</p>
        </Banner>
      ) : null}
      <div className="overview-columns">
        <div>
          <WaitingList lines={loaded.waiting} next={describeNext(dates)} />
          {loaded.unread.length > 0 ? <UnreadList areas={loaded.unread} /> : null}
          <PossibleTasks
            role={role}
            inspectionId={inspectionId}
            slug={slug}
            surveyIs={loaded.surveyIs}
            visitIsOver={loaded.visitIsOver}
            letter={loaded.letter}
          />
          <GettingReady preparing={preparing} lead={lead} />
        </div>
        {dates ? (
          <section aria-labelledby="dates">
            <h2 id="dates">Dates in short</h2>
            <Timeline
              entries={dates.map(({ key, at, whenText, label, state, stateWords }) => ({
                key,
                when: <time dateTime={at}>{whenText}</time>,
                title: label,
                state,
                stateWords,
              }))}
            />
            <p>
              <a href={paths.dates.overview(inspectionId)}>All about the dates</a>
            </p>
          </section>
        ) : null}
      </div>
      <p className="section">
        {notified ? (
          <>
            Families see <a href={paths.area.overview(slug)}>the page of {areaName}</a>.
          </>
        ) : (
          "The area has not been notified yet. Please keep to yourself that there will be a re-visit."
        )}
      </p>
    </Page>
  );
}

/** What comes next where nothing waits: the next date, as far as this person may know the dates. */
function describeNext(dates: ReturnType<typeof datesInShort> | null): string {
  const next = dates?.find(({ state }) => state === "now" || state === "next");
  return next ? `Next: ${next.label}, ${next.whenText}.` : "";
}
