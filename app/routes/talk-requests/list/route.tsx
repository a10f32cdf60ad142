import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { findTalkOffer } from "#app/domain/talk-requests/find-talk-offer.server.ts";
import { openRequests } from "#app/domain/talk-requests/list-requests.server.ts";
import { findHours } from "#app/domain/talk-requests/set-talk-hours.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { talkMessages } from "#app/messages/work/talk-request-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { describeHours, describeOffer } from "../parts/describe-hours.ts";
import { RequestCard } from "./request-card.tsx";
import { viewRequest } from "./view-request.ts";

const savedWords: Readonly<Record<string, string>> = {
  saved: "It is saved.",
  hours: "The hours are saved.",
  waits: "It waits for the safeguarding queue, so that was not recorded.",
  erased: "What was said is erased meanwhile, so that was not recorded.",
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, actor, mayAct } = await requireRole(
    { request, params, context },
    "see",
    "talk-requests",
  );
  const about = { inspectionId: inspection.id, now: context.receivedAt };
  const [requests, hours, offer] = [
    await openRequests(context.db, { ...about, actor }),
    await findHours(context.db, inspection.id),
    await findTalkOffer(context.db, about),
  ];
  return {
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    mayChange: mayAct("talk-requests"),
    maySetHours: mayAct("talk-hours"),
    saved: Object.keys(savedWords).find((key) => new URL(request.url).searchParams.has(key)) ?? null,
    hours: hours && describeHours(hours),
    offer: describeOffer(offer, inspection.notifiedAt !== null),
    waiting: requests.filter(({ state, isErased }) => state === "new" && !isErased).length,
    requests: requests.map((one) => viewRequest(one, inspection.id)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Requests to talk – ${data?.areaName ?? ""} – Noonday` },
];

export default function TalkRequests() {
  const loaded = useLoaderData<typeof loader>();
  const { inspectionId, hours, maySetHours, requests, saved } = loaded;
  return (
    <Page width="work" before={<BackLink href={paths.youngPeople.list(inspectionId)}>Young people</BackLink>}>
      {saved === null ? null : (
        <Banner kind={saved === "erased" || saved === "waits" ? "warning" : "success"} announce>
          <p>{savedWords[saved]}</p>
        </Banner>
      )}
      <h1>Requests to talk</h1>
      <p className="lead">
        Young people who ask to talk to an inspector, through an adult whom they trust. There is no name and
        no number of their own.
      </p>
      <p>
        {hours === null ? "Nobody has said yet when somebody answers." : `Somebody answers: ${hours}.`}{" "}
        {loaded.offer}{" "}
        {maySetHours ? (
          <a href={paths.talkRequests.hours(inspectionId)}>
            {hours === null ? "Say in which hours somebody answers" : "Change the hours"}
          </a>
        ) : hours === null ? (
          "The lead inspector does."
        ) : null}
      </p>
      {requests.length === 0 ? (
        <EmptyState title="Nobody has asked yet">
          Whoever asks shows here, and the lead inspectors are told by email that somebody did.
        </EmptyState>
      ) : (
        <>
          <p>
            <strong>{talkMessages.t("waiting", { count: loaded.waiting })}</strong>
          </p>
          {requests.map((request) => (
            <RequestCard
              key={request.id}
              request={request}
              inspectionId={inspectionId}
              mayChange={loaded.mayChange}
            />
          ))}
        </>
      )}
      <p className="soft">
        Only the inspectors of this re-visit read this page, and each opening is recorded. What was said is
        erased seven days after the last day on site, or when the evidence is sealed. It waits for the outcome
        of an open entry of the safeguarding queue. How many asked stays.
      </p>
    </Page>
  );
}
