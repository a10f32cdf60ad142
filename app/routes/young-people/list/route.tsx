import { EmptyState } from "#app/components/empty-state.tsx";
import { ButtonLink } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { formatDiscussionTime } from "#app/domain/discussions/format-discussion.ts";
import { listDiscussions } from "#app/domain/discussions/list-discussions.server.ts";
import { countNewRequests } from "#app/domain/talk-requests/list-requests.server.ts";
import { findQuestionsByFocusArea } from "#app/domain/young-people/find-questions-by-focus-area.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { talkMessages } from "#app/messages/work/talk-request-messages.ts";
import { paths, withQuery } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { AskedQuestions } from "./asked-questions.tsx";
import { DiscussionCard } from "./discussion-card.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, mayStill, mayAct } = await requireRole(
    { request, params, context },
    "see",
    "young-peoples-views",
  );
  return {
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    mayChange: mayStill("young-peoples-views"),
    discussions: (await listDiscussions(context.db, inspection.id)).map((discussion) => ({
      ...discussion,
      timeText: formatDiscussionTime(discussion.details),
    })),
    requests: mayAct("talk-requests") ? await countNewRequests(context.db, inspection.id) : null,
    questions: await findQuestionsByFocusArea(context.db, { inspectionId: inspection.id }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Young people’s views – ${data?.areaName ?? ""} – Noonday` },
];

export default function YoungPeople() {
  const { inspectionId, mayChange, discussions, questions, requests } = useLoaderData<typeof loader>();
  const add = mayChange ? (
    <ButtonLink href={paths.youngPeople.new(inspectionId)}>Add a discussion</ButtonLink>
  ) : undefined;
  return (
    <Page width="work">
      <h1>Young people’s views</h1>
      <SealedNotice />
      <p className="lead">
        Face-to-face discussions with children and young people: what they showed and said, for each focus
        area.
      </p>
      {requests === null ? null : (
        <p>
          <a href={paths.talkRequests.list(inspectionId)}>{talkMessages.t("link", { count: requests })}</a>
        </p>
      )}
      {discussions.length === 0 ? (
        <EmptyState title="No discussion yet" action={add}>
          {mayChange
            ? "Add one when you know where it will be. Young people come in by number, never by name."
            : "The inspectors add each discussion that they hold."}
        </EmptyState>
      ) : (
        <>
          {add ? <p>{add}</p> : null}
          {discussions.map((discussion) => (
            <DiscussionCard key={discussion.id} discussion={discussion} inspectionId={inspectionId} />
          ))}
        </>
      )}
      <h2>Young people’s own answers</h2>
      <ul>
        <li>
          <a href={paths.youngPeople.responses(inspectionId)}>What they sent by themselves</a>, apart from
          discussions.
        </li>
        <li>
          <a href={paths.youngPeople.links(inspectionId)}>Links for groups</a>: a way to the questions for one
          setting or group.
        </li>
        <li>
          <a href={paths.youngPeople.agreements(inspectionId)}>Parents’ agreement</a>: slips for those under
          16, and what came back.
        </li>
      </ul>
      <AskedQuestions
        questions={questions}
        questionsHref={withQuery(paths.questions.list(inspectionId), { audience: "young-people" })}
        cardsHref={paths.youngPeople.cards(inspectionId)}
      />
    </Page>
  );
}
