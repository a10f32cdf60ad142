import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { WordsToCopy } from "#app/components/words-to-copy.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { listPeopleToNotify } from "#app/domain/notification/record-notification.server.ts";
import { stateOf } from "#app/domain/survey/survey.ts";
import { type FaultCounts, formatSpan } from "#app/domain/survey-faults/fault.ts";
import { findPauseStatus, type ListedPause } from "#app/domain/survey-pauses/find-pause-status.server.ts";
import { toldMark, writePassingOnNow } from "#app/domain/survey-pauses/tell-of-pause.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { pauseMessages } from "#app/messages/work/pause-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { FaultList } from "./fault-list.tsx";

const { t } = pauseMessages;

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, mayStill } = await requireRole(args, "see", "survey-pauses");
  const { db, env, receivedAt: now } = args.context;
  const status = await findPauseStatus(db, inspection.id);
  if (!status) throw notFound();
  const { survey, pauses, faults } = status;
  const state = stateOf(survey, now);
  const latest = pauses[0];
  const search = new URL(args.request.url).searchParams;
  const people = await listPeopleToNotify(db, inspection.id);
  return {
    id: inspection.id,
    areaName: inspection.areaName,
    done: findDoneMessage(search),
    state,
    stateWords: stateWords[state],
    isPaused: survey.pause !== null,
    opens: formatDateAndTime(survey.opensAt),
    closes: formatDateAndTime(survey.closesAt),
    extensionReason: survey.extension?.reason ?? null,
    mayPause: may(role, "change", "survey-pauses") && state !== "closed",
    mayResume: may(role, "change", "survey-pauses"),
    mayMark: mayStill("survey-faults") && Temporal.Instant.compare(now, survey.sealedAt) < 0,
    mayExtend: mayStill("survey-closing"),
    pauses: pauses.map(viewPause),
    faults: faults.map(({ id, number, reason, questions, ...fault }) => ({
      ...{ id, number, reason, questions, span: formatSpan(fault) },
      markedText: describeMarks(fault),
      draftsText: t("fault.drafts", { count: fault.drafts }),
    })),
    message:
      may(role, "change", "survey-pause-messages") && latest
        ? {
            pauseId: latest.id,
            seen: toldMark(latest),
            text: await writePassingOnNow(db, { survey, origin: env.publicOrigin, now }),
            people: t("people.told", { count: people.length }),
            hasPeople: people.length > 0,
            toldText: latest.toldAt === null ? null : formatDateAndTime(latest.toldAt),
          }
        : null,
  };
}

function describeMarks(fault: FaultCounts): string {
  const marked = t("fault.marked", { count: fault.marked });
  if (fault.marked === 0) return `${marked}.`;
  const reviewed = t("fault.reviewed", { count: fault.marked - fault.open });
  const outcomes = fault.marked === fault.open ? "" : ` (${t("fault.outcomes", fault)})`;
  return `${marked}, ${t("fault.unfinished", { count: fault.unfinished })}; ${t("fault.open", { count: fault.open })}, ${reviewed}${outcomes}.`;
}

const stateWords = {
  "not-open": "It is not open yet.",
  open: "It is open.",
  paused: "It is paused.",
  closed: "It has closed.",
};

function viewPause(pause: ListedPause) {
  const { id, reason, note, pausedAt, pausedByName, expectedAt, resumedAt, resumedByName } = pause;
  return {
    key: id,
    when: formatDateAndTime(pausedAt),
    title: `Paused by ${pausedByName}`,
    reason,
    note,
    expected: expectedAt === null ? null : formatDateAndTime(expectedAt),
    ended: resumedAt === null ? null : `${formatDateAndTime(resumedAt)}, by ${resumedByName ?? ""}`,
  };
}

const doneWords: Readonly<Record<string, string>> = {
  paused: "The survey is paused. Families see it from now on.",
  "paused-before": "The survey was paused already. It stands below as it is now.",
  closed: "The survey has closed, so there is nothing to pause.",
  resumed: "The survey goes on.",
  "not-paused": "The survey was not paused any more.",
  extended: "The new closing stands everywhere. The forum and the local area officer are told by email.",
  "fault-withdrawn": "The record is withdrawn. Its marks count for nothing.",
  "fault-sealed": "The visit is over or the evidence is sealed, so nothing was changed.",
  conflict: "This was recorded already, by you or by somebody else. It stands below as it is now.",
  told: "The text goes to the forum and the local area officer.",
  "told-before": "The text was sent meanwhile, so it was not sent again. Look when, below.",
};

function findDoneMessage(search: URLSearchParams): string | null {
  const done = search.get("done") ?? "";
  const countOf = (name: string) => Number.parseInt(search.get(name) ?? "0", 10) || 0;
  if (done === "recorded")
    return t("fault.recorded", { responses: countOf("responses"), drafts: countOf("drafts") });
  return doneWords[done] ?? null;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Survey’s state – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function SurveyPauses() {
  const loaded = useLoaderData<typeof loader>();
  const { id, state, isPaused, closes, pauses, faults, message } = loaded;
  return (
    <Page width="work">
      {loaded.done ? (
        <Banner kind="success" announce>
          <p>{loaded.done}</p>
        </Banner>
      ) : null}
      <h1>Survey’s state</h1>
      <p className="lead">
        {loaded.stateWords} When it does not work: pause it, record what was wrong, ask those who come back,
        and give the time back.
      </p>
      {isPaused ? (
        <Banner
          kind="warning"
          title={
            state === "closed" ? `It closed paused at ${closes}` : `It is paused, and closes at ${closes}`
          }
          titleAs="h2"
        >
          <p>
            {state === "closed"
              ? "What families could not send does not count. The lead inspector can reopen it by a later closing."
              : "A pause does not move the closing. Unless it is extended, the survey closes then, paused or not."}
          </p>
        </Banner>
      ) : null}
      <SummaryList
        rows={[
          { key: "opens", label: "Opens", value: loaded.opens },
          { key: "closes", label: "Closes", value: closes },
          ...(loaded.extensionReason
            ? [{ key: "why", label: "Why it closes later than was said", value: loaded.extensionReason }]
            : []),
        ]}
      />
      <ButtonRow>
        {loaded.mayPause && !isPaused ? (
          <ButtonLink href={paths.surveyPauses.pause(id)}>Pause the survey</ButtonLink>
        ) : null}
        {loaded.mayExtend ? (
          <ButtonLink kind="secondary" href={paths.surveyPauses.closing(id)}>
            Extend the closing
          </ButtonLink>
        ) : null}
        {loaded.mayMark ? (
          <ButtonLink kind="secondary" href={paths.surveyPauses.fault(id)}>
            Record what did not work
          </ButtonLink>
        ) : null}
      </ButtonRow>
      {isPaused && loaded.mayResume ? (
        <Form action={paths.surveyPauses.resumption(id)}>
          <ButtonRow>
            <Button>Let the survey go on</Button>
          </ButtonRow>
        </Form>
      ) : null}
      <section className="section" aria-labelledby="pauses">
        <h2 id="pauses">Pauses</h2>
        {pauses.length === 0 ? (
          <p>It has not been paused.</p>
        ) : (
          <Timeline
            label="Pauses of the survey"
            entries={pauses.map(({ key, when, title, reason, note, expected, ended }) => ({
              key,
              when,
              title,
              state: ended === null ? ("now" as const) : ("past" as const),
              stateWords: ended === null ? "goes on" : "",
              children: (
                <>
                  <p>Families read: {reason}</p>
                  {note === "" ? null : <p>Note for inspectors: {note}</p>}
                  {expected === null ? null : <p>It should go on: {expected}</p>}
                  {ended === null ? null : <p>It went on: {ended}</p>}
                </>
              ),
            }))}
          />
        )}
      </section>
      <FaultList id={id} faults={faults} mayMark={loaded.mayMark} />
      {message ? (
        <section className="section" aria-labelledby="pass-on">
          <h2 id="pass-on">A text to pass on</h2>
          <p>
            Noonday keeps no family’s address. Those who come back to the survey read a notice there; others
            are reached only by those who know them.
          </p>
          <WordsToCopy name="pass-on" label="The text, as it stands now" words={message.text} />
          <p>
            {message.toldText === null
              ? "It has not been sent to the forum and the local area officer."
              : `It was last sent to the forum and the local area officer at ${message.toldText}.`}
          </p>
          {message.hasPeople ? (
            <Form action={paths.surveyPauses.message(id)}>
              <input type="hidden" name="pause" value={message.pauseId} />
              <input type="hidden" name="seen" value={message.seen} />
              <ButtonRow>
                <Button kind="secondary">{`Send it to ${message.people}`}</Button>
              </ButtonRow>
            </Form>
          ) : (
            <p>Nobody of the forum and no local area officer has joined yet.</p>
          )}
        </section>
      ) : null}
    </Page>
  );
}
