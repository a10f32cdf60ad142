import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { slotMinutes } from "#app/domain/responses/bursts.ts";
import { openMarkedResponses } from "#app/domain/responses/open-marked-responses.server.ts";
import { botSignalWords } from "#app/domain/survey/bot-signals.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { responseMessages } from "#app/messages/work/response-messages.ts";
import { paths } from "#app/paths.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { JudgementSaved } from "../parts/judgement-form.tsx";
import { viewJudgement } from "../parts/view-judgement.ts";
import { MarkedCard } from "./marked-card.tsx";

const maxAlike = 20;

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, actor } = await requireRole(args, "see", "response-judgements");
  const { context } = args;
  const marked = await openMarkedResponses(context, {
    inspectionId: inspection.id,
    actor,
    now: context.receivedAt,
  });
  const view = (one: { judgement: Parameters<typeof viewJudgement>[0] | null }) => ({
    entry: makeId(),
    judgement: one.judgement === null ? null : viewJudgement(one.judgement),
  });
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    judgeAt: may(role, "change", "response-judgements") ? paths.responses.judgements(inspection.id) : null,
    judged: new URL(args.request.url).searchParams.has("judged"),
    doubtful: marked.doubtful.map((one) => ({
      ...view(one),
      id: one.id,
      received: formatDateAndTime(one.receivedAt),
      botSignals: one.botSignals.map((signal) => botSignalWords[signal]),
    })),
    bursts: marked.bursts.map((one) => ({
      ...view(one),
      subject: one.subject,
      title: responseMessages.t("marked.burst", {
        count: one.count,
        minutes: slotMinutes,
        from: formatDateAndTime(one.from),
      }),
      usual: one.usual < 1 ? "fewer than 1" : String(Math.round(one.usual)),
    })),
    alike: marked.alike.map((one) => ({
      ...view(one),
      subject: one.subject,
      count: one.responses.length,
      title: responseMessages.t("marked.alike", {
        count: one.responses.length,
        received: one.responses[0] ? formatDateAndTime(one.responses[0].receivedAt) : "",
      }),
      responses: one.responses
        .slice(0, maxAlike)
        .map(({ id, receivedAt }) => ({ id, received: formatDateAndTime(receivedAt) })),
    })),
    isCut: marked.moreDoubtful || marked.moreAlike,
    notAllCompared: marked.notAllCompared,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Marked responses – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function MarkedResponses() {
  const { inspectionId, judgeAt, judged, doubtful, bursts, alike, isCut, notAllCompared } =
    useLoaderData<typeof loader>();
  return (
    <Page width="work" before={<BackLink href={paths.responses.list(inspectionId)}>Responses</BackLink>}>
      {judged ? <JudgementSaved /> : null}
      <h1>Marked responses</h1>
      <p className="lead">
        Anybody may answer without an account, so some answers may not be a family’s. These have a sign of it.
        They are for you to judge: every one of them counts, whatever is written here, and each sign has
        innocent causes too.
      </p>
      {isCut ? <p>There are more than this page lists: only the first 200 of a kind are shown.</p> : null}

      <h2>{`Signs of a robot: ${doubtful.length}`}</h2>
      <p>
        A hidden field was filled in, or it was sent sooner than one can read. A password manager, or somebody
        who pastes what they prepared, does that too.
      </p>
      {doubtful.length === 0 ? <p>None.</p> : null}
      {doubtful.map(({ id, received, botSignals, entry, judgement }) => (
        <MarkedCard
          key={id}
          title={`Received at ${received}`}
          kind="response"
          {...{ subject: id, entry, judgement, judgeAt }}
        >
          <p>
            {botSignals.join(". ")}.{" "}
            <a href={paths.responses.response(inspectionId, id)}>Read the response</a>
          </p>
        </MarkedCard>
      ))}

      <h2>{`Many at once: ${bursts.length}`}</h2>
      <p>
        {`At least 20 responses within ${slotMinutes} minutes, and five times as many as usual. A school that sits parents down together, or a reminder to all of them, does that too.`}
      </p>
      {bursts.length === 0 ? <p>None.</p> : null}
      {bursts.map(({ subject, title, usual, entry, judgement }) => (
        <MarkedCard key={subject} title={title} kind="burst" {...{ subject, entry, judgement, judgeAt }}>
          <p>{`Usually ${usual} in as long.`}</p>
        </MarkedCard>
      ))}

      <h2>{`Long texts that are nearly alike: ${alike.length}`}</h2>
      <p>
        Texts of at least 12 words of which most are the same. Parents who agreed on their words, or one who
        answers for two children, write such texts too.
        {notAllCompared ? " There are so many texts that only 60,000 of them were compared." : null}
      </p>
      {alike.length === 0 ? <p>None.</p> : null}
      {alike.map(({ subject, title, count, responses, entry, judgement }) => (
        <MarkedCard key={subject} title={title} kind="alike" {...{ subject, entry, judgement, judgeAt }}>
          <ul>
            {responses.map(({ id, received }) => (
              <li key={id}>
                <a href={paths.responses.response(inspectionId, id)}>Received at {received}</a>
              </li>
            ))}
            {count > responses.length ? <li>{`and ${count - responses.length} more`}</li> : null}
          </ul>
        </MarkedCard>
      ))}
    </Page>
  );
}
