import { Banner } from "#app/components/banner.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { listWaitingGroups } from "#app/domain/approvals/check-young-peoples-set.server.ts";
import { warnAboutApproval } from "#app/domain/approvals/warn-about-approval.ts";
import { warnAboutYoungPeoplesSet } from "#app/domain/approvals/warn-about-young-peoples-set.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { minutesToAnswer } from "#app/domain/facts/minutes-to-answer.ts";
import { findDateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import { comparisonDate } from "#app/domain/question-help/offer-start.ts";
import { countBoxes } from "#app/domain/questions/count-boxes.ts";
import { describeAskedOf, listConditionProblems } from "#app/domain/questions/describe-condition.ts";
import { focusAreasWithoutQuestion, groupByFocusArea } from "#app/domain/questions/group-by-focus-area.ts";
import { listQuestionStates } from "#app/domain/questions/list-question-states.server.ts";
import type { Audience, Wording } from "#app/domain/questions/question.ts";
import { typesFor } from "#app/domain/questions/question-input.ts";
import { readAudience } from "#app/domain/questions/read-audience.ts";
import { isInSet } from "#app/domain/questions/young-peoples-set.ts";
import { listRemarks } from "#app/domain/reviews/list-comments.server.ts";
import { listWaitingComments } from "#app/domain/reviews/list-waiting-comments.server.ts";
import { countWordings } from "#app/domain/translations/count-wordings.server.ts";
import { listLackingWordings } from "#app/domain/translations/list-lacking-wordings.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { Audiences } from "../parts/audiences.tsx";
import { ConditionProblems } from "../parts/condition-problems.tsx";
import { NoFocusAreas } from "../parts/no-focus-areas.tsx";
import { DeskGroups } from "./desk-groups.tsx";
import { DeskRemarks } from "./desk-remarks.tsx";
import { OtherWordings } from "./other-wordings.tsx";
import { QuestionsStatus } from "./questions-status.tsx";
import "../parts/questions.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, person, organisation, role, mayStill } = await requireRole(
    { request, params, context },
    "see",
    "questions",
  );
  const url = new URL(request.url);
  const audience = readAudience(url.searchParams.get("audience"));
  const states = await listQuestionStates(context.db, { inspectionId: inspection.id, audience });
  const { focusAreas, questions, share, approval } = states;
  const dates = await findDateStatus(context.db, { inspectionId: inspection.id, now: context.receivedAt });
  const name = ({ id, shortName }: { id: string; shortName: string }) => ({ id, shortName });
  const variants = [{ language: "en", easyRead: true }] as const;
  const [easyRead] =
    audience === "parents" && questions.length > 0
      ? await countWordings(context.db, { inspectionId: inspection.id, variants })
      : [];
  const mayAnswer = may(role, "change", "answers-to-comments");
  const waiting =
    mayAnswer && questions.some(({ unanswered }) => unanswered > 0)
      ? await listWaitingComments(context.db, {
          inspectionId: inspection.id,
          viewer: { personId: person.id, organisation },
          audience,
          questions,
        })
      : null;
  const viewer = { personId: person.id, organisation, seesAll: true };
  const remarks =
    mayAnswer && audience !== "open-meeting"
      ? (await listRemarks(context.db, { inspectionId: inspection.id, viewer, audience })).filter(
          ({ answer }) => answer === null,
        )
      : [];
  const lacks = audience === "parents" ? await listLackingWordings(context.db, inspection.id) : null;
  const problems = listConditionProblems(states);
  const inOrder = groupByFocusArea(focusAreas, questions, { once: false });
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    audience,
    done: url.searchParams.get("done"),
    mayWrite: may(role, "change", "questions"),
    mayShare: may(role, "change", "question-shares"),
    mayApprove: mayStill("question-approval"),
    groups: inOrder.map((group) => ({
      focusArea: name(group.focusArea),
      questions: group.questions.map(({ updatedAt, createdBy: _, comments: __, ...question }) => ({
        ...question,
        seen: formatInstant(updatedAt),
        waiting: waiting?.get(question.id) ?? [],
        lacks: lacks?.get(question.id) ?? [],
        askedOfText: audience === "parents" ? describeAskedOf(question, questions) : null,
        conditionProblem: problems.find(({ id }) => id === question.id)?.words ?? null,
      })),
    })),
    without: focusAreasWithoutQuestion(focusAreas, questions).map(name),
    conditionProblems: problems,
    remarks,
    types: typesFor(audience),
    latestSince: dateInLondon(context.receivedAt).subtract({ days: 1 }).toString(),
    since: comparisonDate(
      Temporal.PlainDate.from(inspection.dayOne),
      dateInLondon(context.receivedAt),
    ).toString(),
    size:
      audience === "parents" && questions.length > 0
        ? questionMessages.t("desk.size", {
            questions: questions.length,
            boxes: countBoxes(questions),
            minutes: minutesToAnswer(questions),
          })
        : null,
    sizeOfThree:
      audience === "parents" && questions.some(({ ofEachChild }) => ofEachChild)
        ? describeSizeOfThree(questions)
        : null,
    total: questions.length,
    unanswered: questions.reduce((sum, question) => sum + question.unanswered, 0),
    easyRead: easyRead ?? null,
    toShare: questions.filter(({ shared }) => shared !== "as-it-stands").length,
    shared: share
      ? {
          dateText: formatDateAndTime(share.sharedAt),
          number: share.number,
          answerByText: share.answerBy ? formatDate(Temporal.PlainDate.from(share.answerBy)) : null,
        }
      : null,
    approved: approval
      ? {
          number: approval.number,
          dateText: formatDate(dateInLondon(approval.approvedAt)),
          changed: questions.some(
            (question) =>
              question.approved !== "as-it-stands" && (audience === "parents" || isInSet(question)),
          ),
        }
      : null,
    setSize:
      audience === "young-people"
        ? questionMessages.t("desk.set-size", { count: questions.filter(isInSet).length })
        : null,
    warning:
      audience === "parents" && dates
        ? warnAboutApproval({ approved: approval !== null, now: context.receivedAt, dates: dates.steps })
        : audience === "young-people" && dates
          ? warnAboutYoungPeoplesSet({
              approved: approval !== null,
              waitingGroups: await listWaitingGroups(context.db, inspection.id),
              now: context.receivedAt,
              dates: dates.steps,
            })
          : null,
  };
}

/** How much there is for a family with three children: what is about a child is asked once about each. */
function describeSizeOfThree(questions: readonly Wording[]): string {
  const ofEachChild = questions.filter((question) => question.ofEachChild);
  const all = [...questions, ...ofEachChild, ...ofEachChild];
  return questionMessages.t("desk.size-of-three", {
    boxes: countBoxes(all),
    minutes: minutesToAnswer(all),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Questions – ${data?.areaName ?? ""} – Noonday` },
];

function findDoneMessage(done: string | null, audience: Audience): string | undefined {
  const thing = audience === "open-meeting" ? "focus" : "question";
  const doneMessages: Record<string, string> = {
    added: `The ${thing} is added.`,
    "added-several":
      "The questions are added. Read each as parents will see it, and change what does not fit.",
    edited: `The ${thing} is changed.`,
    removed: `The ${thing} is removed. What was shared or answered before stays as it was.`,
    moved: `The ${thing} is moved.`,
    "at-the-end": `The ${thing} was at the end of its list already, so it stayed where it was.`,
    shared: audience === "open-meeting" ? "The focuses are published." : "The questions are shared.",
  };
  return done === null ? undefined : doneMessages[done];
}

const introductions: Record<Audience, string> = {
  parents: "Asked in the online survey, from noon to noon. Parents see them under each focus area.",
  "young-people":
    "Asked face to face, in Easy Read: at most six, with faces, choice cards, a talking mat or words. A young people’s group reviews them, and the local area officer gets them beforehand.",
  "open-meeting": "What the open meeting is about. They show on its public page once you publish them.",
};

export default function Questions() {
  const view = useLoaderData<typeof loader>();
  const thing = view.audience === "open-meeting" ? "focus" : "question";
  const done = findDoneMessage(view.done, view.audience);
  return (
    <Page width="work">
      {done ? (
        <Banner kind="success" announce>
          {done}
        </Banner>
      ) : null}
      <h1>Questions</h1>
      <Audiences inspectionId={view.inspectionId} current={view.audience} />
      <p>{introductions[view.audience]}</p>
      {view.size ? (
        <p className="questions-size">
          {view.size}
          {view.sizeOfThree ? ` · ${view.sizeOfThree}` : ""}
        </p>
      ) : null}
      {view.setSize ? <p className="questions-size">{view.setSize}</p> : null}
      {view.warning ? (
        <Banner kind={view.warning.kind === "late" ? "danger" : "warning"} title={view.warning.title}>
          <p>{view.warning.words}</p>
        </Banner>
      ) : null}
      <QuestionsStatus view={view} inspectionId={view.inspectionId} />
      {view.easyRead ? <OtherWordings inspectionId={view.inspectionId} easyRead={view.easyRead} /> : null}
      {view.without.length > 0 && view.total > 0 ? (
        <Banner kind="warning" title={`No ${thing} yet for:`}>
          <ul>
            {view.without.map(({ id, shortName }) => (
              <li key={id}>{shortName}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      <ConditionProblems inspectionId={view.inspectionId} problems={view.conditionProblems} />
      <DeskRemarks inspectionId={view.inspectionId} remarks={view.remarks} />
      {view.groups.length === 0 ? <NoFocusAreas inspectionId={view.inspectionId} /> : null}
      <DeskGroups
        key={view.audience}
        inspectionId={view.inspectionId}
        audience={view.audience}
        types={view.types}
        since={view.since}
        latestSince={view.latestSince}
        groups={view.groups}
        mayWrite={view.mayWrite}
      />
    </Page>
  );
}
