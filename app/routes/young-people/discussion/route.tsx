import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { formatDiscussionTime, formatYoungPeopleCount } from "#app/domain/discussions/format-discussion.ts";
import { settingWords } from "#app/domain/discussions/setting.ts";
import { findQuestionsByFocusArea } from "#app/domain/young-people/find-questions-by-focus-area.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { Corrections } from "./corrections.tsx";
import { RemoveDiscussion } from "./remove-discussion.tsx";
import { viewDiscussion } from "./view-discussion.ts";
import { ViewsTable } from "./views-table.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, mayStill } = await requireRole(
    { request, params, context },
    "see",
    "young-peoples-views",
  );
  const wanted = { inspectionId: inspection.id, discussionId: readParam(params, "discussionId") };
  const discussion = await findDiscussion(context.db, wanted);
  if (!discussion) throw notFound();
  const used = discussion.tallies.map(({ questionVersionId }) => questionVersionId);
  return {
    ...wanted,
    areaName: inspection.areaName,
    mayChange: mayStill("young-peoples-views"),
    discussion: viewDiscussion(discussion),
    questions: await findQuestionsByFocusArea(context.db, { inspectionId: inspection.id, used }),
    timeText: formatDiscussionTime(discussion.details),
    startedText: discussion.consentCheckedAt === null ? null : formatDateAndTime(discussion.consentCheckedAt),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.discussion.details.place ?? "A discussion"} – Young people’s views – Noonday` },
];

export default function DiscussionPage() {
  const { inspectionId, discussionId, mayChange, discussion, questions, timeText, startedText } =
    useLoaderData<typeof loader>();
  const { details, participants, counting } = discussion;
  const list = paths.youngPeople.list(inspectionId);

  return (
    <Page width="work" before={<BackLink href={list}>Young people’s views</BackLink>}>
      <h1>{details.place}</h1>
      <SealedNotice />
      <p className="lead">
        {timeText} · {settingWords[details.setting]}
      </p>
      <Corrections
        discussion={discussion}
        questions={questions}
        inspectionId={inspectionId}
        discussionId={discussionId}
        mayChange={mayChange}
      />
      <SummaryList
        rows={[
          {
            key: "details",
            label: "Who helped, and what was changed",
            value: [details.helpers, details.adjustments].filter(Boolean).join("\n") || undefined,
            changeHref: mayChange ? paths.youngPeople.setUp(inspectionId, discussionId) : undefined,
          },
          {
            key: "participants",
            label: "Who takes part",
            value:
              participants.length === 0
                ? undefined
                : `${formatYoungPeopleCount(participants.length)}, of whom ${counting} count`,
            changeHref: mayChange ? paths.youngPeople.participants(inspectionId, discussionId) : undefined,
          },
          {
            key: "start",
            label: "Told what it is for, and asked again",
            value: startedText ?? undefined,
            changeHref: mayChange ? paths.youngPeople.start(inspectionId, discussionId) : undefined,
          },
        ]}
        emptyWords="Not yet"
      />
      {mayChange ? (
        <NextStep discussion={discussion} inspectionId={inspectionId} discussionId={discussionId} />
      ) : null}
      <ViewsTable
        discussion={discussion}
        questions={questions}
        inspectionId={inspectionId}
        discussionId={discussionId}
      />
      {mayChange && participants.length > 0 ? (
        <Form action={paths.youngPeople.sessionCode(inspectionId, discussionId)}>
          <p>
            Young people can also answer by themselves, on their own phone or a tablet that is handed on: each
            under their number.
          </p>
          <Button kind="secondary">Session code</Button>
        </Form>
      ) : null}
      {mayChange ? (
        <RemoveDiscussion discussion={discussion} inspectionId={inspectionId} discussionId={discussionId} />
      ) : null}
    </Page>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function NextStep({
  discussion,
  inspectionId,
  discussionId,
}: {
  discussion: Loaded["discussion"];
  inspectionId: string;
  discussionId: string;
}) {
  const { participants, hasStarted, counting } = discussion;
  const step =
    participants.length === 0
      ? { href: paths.youngPeople.participants(inspectionId, discussionId), words: "Add who takes part" }
      : !hasStarted
        ? { href: paths.youngPeople.start(inspectionId, discussionId), words: "Record the start" }
        : counting === 0
          ? { href: paths.youngPeople.participants(inspectionId, discussionId), words: "See who may count" }
          : {
              href: paths.youngPeople.focus(inspectionId, discussionId, 1),
              words: "Record what they show and say",
            };
  return (
    <ButtonRow>
      <ButtonLink href={step.href}>{step.words}</ButtonLink>
    </ButtonRow>
  );
}
