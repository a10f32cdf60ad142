import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { openYoungPeoplesResponses } from "#app/domain/young-peoples-responses/open-responses.server.ts";
import { soughtResponse } from "#app/domain/young-peoples-responses/response-path.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { discussionMessages } from "#app/messages/work/discussion-messages.ts";
import { paths, withQuery } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { ResponseCard } from "./response-card.tsx";
import { viewResponse } from "./view-response.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, actor, role, sealed } = await requireRole(
    { request, params, context },
    "see",
    "young-peoples-views",
  );
  const query = new URL(request.url).searchParams;
  const asked = query.get("page") ?? "";
  const opened = await openYoungPeoplesResponses(context.db, {
    inspectionId: inspection.id,
    page: /^\d{1,6}$/.test(asked) ? Number(asked) : 1,
    responseId: query.get(soughtResponse),
    actor,
    now: context.receivedAt,
  });
  const { page, pages, total, withdrawn } = opened;
  return {
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    ...{ page, pages },
    // Before the seal whoever has the card takes it back by themselves.
    mayWithdraw: sealed !== null && may(role, "change", "seal"),
    countText: total === 0 ? null : discussionMessages.t("own.responses", { count: total, withdrawn }),
    responses: opened.responses.map(viewResponse),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Young people’s own answers – ${data?.areaName ?? ""} – Noonday` },
];

export default function YoungPeoplesResponses() {
  const { inspectionId, responses, countText, page, pages, mayWithdraw } = useLoaderData<typeof loader>();
  const list = paths.youngPeople.list(inspectionId);
  const withdrawalOf = (response: string) => withQuery(paths.seal.withdrawal(inspectionId), { response });
  return (
    <Page width="work" before={<BackLink href={list}>Young people’s views</BackLink>}>
      <h1>Young people’s own answers</h1>
      <SealedNotice />
      <p className="lead">
        What children and young people answered by themselves on a screen, beside the discussions. Nobody gave
        a name. Times are to the hour.
      </p>
      {countText === null ? (
        <EmptyState title="Nobody has sent anything yet">
          What a young person has not sent is theirs alone, and is not shown here.
        </EmptyState>
      ) : (
        <>
          <p>{countText}</p>
          {responses.map((response) => (
            <ResponseCard
              key={response.id}
              response={response}
              withdrawalHref={mayWithdraw && !response.isWithdrawn ? withdrawalOf(response.id) : null}
            />
          ))}
          {pages > 1 ? <Pages inspectionId={inspectionId} page={page} pages={pages} /> : null}
        </>
      )}
    </Page>
  );
}

function Pages({ inspectionId, page, pages }: { inspectionId: string; page: number; pages: number }) {
  const pageHref = (number: number) => withQuery(paths.youngPeople.responses(inspectionId), { page: number });
  return (
    <nav aria-label="Pages of responses">
      <p>
        Page {page} of {pages}{" "}
        {page > 1 ? (
          <a href={pageHref(page - 1)} rel="prev">
            Previous page
          </a>
        ) : null}{" "}
        {page < pages ? (
          <a href={pageHref(page + 1)} rel="next">
            Next page
          </a>
        ) : null}
      </p>
    </nav>
  );
}
