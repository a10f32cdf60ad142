import { AnswerList } from "#app/components/answer-list.tsx";
import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { openResponse } from "#app/domain/responses/open-response.server.ts";
import { botSignalWords } from "#app/domain/survey/bot-signals.ts";
import { formatMode } from "#app/domain/survey/mode.ts";
import { surveyPages } from "#app/domain/survey/survey.ts";
import { findOpenFaults } from "#app/domain/survey-faults/list-faults.server.ts";
import { englishLocale, translatorOf } from "#app/http/locale.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { viewAnswers } from "#app/survey-flow/view-answers.server.ts";
import { JudgementForm, JudgementSaved } from "../parts/judgement-form.tsx";
import { viewJudgement } from "../parts/view-judgement.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, actor } = await requireRole(args, "see", "responses");
  const { context, params } = args;
  const response = await openResponse(context.db, {
    inspectionId: inspection.id,
    responseId: readParam(params, "responseId"),
    actor,
    now: context.receivedAt,
  });
  if (!response) throw notFound();
  const { id, set, answers, about, changedAt } = response;
  const base = paths.responses.list(inspection.id);
  return {
    id,
    base,
    areaName: inspection.areaName,
    judgeAt: may(role, "change", "response-judgements") ? paths.responses.judgements(inspection.id) : null,
    judged: new URL(args.request.url).searchParams.has("judged"),
    entry: makeId(),
    received: formatDateAndTime(response.receivedAt),
    changed: changedAt === null ? null : formatDateAndTime(changedAt),
    mode: formatMode(response.mode),
    unfinished: response.unfinished,
    mayQuote: response.mayQuote,
    faultText: (await findOpenFaults(context.db, id)).join(", "),
    ofOtherChildren: response.ofOtherChildren,
    unasked: response.unasked,
    botSignals: response.botSignals.map((signal) => botSignalWords[signal]),
    judgements: response.judgements.map(viewJudgement),
    answersView: await viewAnswers(args, {
      translator: translatorOf(englishLocale),
      approvalId: set.id,
      pages: surveyPages(set),
      answers,
      about,
      changeIn: null,
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `A response – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

/** One response whole: who reads it knows no more of its writer than they said. */
export default function ResponsePage() {
  const loaded = useLoaderData<typeof loader>();
  const { id, base, judgeAt, judged, entry, received, changed, botSignals, judgements, answersView } = loaded;
  return (
    <Page width="work" before={<BackLink href={base}>Responses</BackLink>}>
      {judged ? <JudgementSaved /> : null}
      <h1>A response</h1>
      <p className="lead">
        {`${loaded.mode}, received at ${received}`}
        {changed === null ? "." : `, changed by its writer at ${changed}.`}
      </p>
      <p className="cluster">
        {loaded.faultText === "" ? null : (
          <StatusTag kind="warning">{`Touched by fault ${loaded.faultText} of the survey`}</StatusTag>
        )}
        {loaded.mayQuote ? null : <StatusTag kind="warning">Not to be quoted</StatusTag>}
        {loaded.unfinished ? <StatusTag>Unfinished</StatusTag> : null}
      </p>
      {botSignals.length > 0 ? (
        <Banner kind="warning" title="Perhaps a robot’s">
          <p>{botSignals.join(". ")}. It counts like every other; what it is, is for you to judge.</p>
        </Banner>
      ) : null}
      <AnswerList {...answersView} />
      {loaded.ofOtherChildren.length === 0 ? null : (
        <section aria-labelledby="other-children">
          <h2 id="other-children">Of the other children</h2>
          <dl>
            {loaded.ofOtherChildren.map(({ question, labels }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{labels.join("; ")}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {loaded.unasked.length === 0 ? null : (
        <section aria-labelledby="not-asked">
          <h2 id="not-asked">Not asked, by an earlier answer</h2>
          <ul>
            {loaded.unasked.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      {botSignals.length > 0 || judgements.length > 0 ? (
        <section aria-labelledby="judged">
          <h2 id="judged">What inspectors think of it</h2>
          {judgements.length === 0 ? <p>Nobody has judged it yet.</p> : null}
          {judgements.length > 0 ? (
            <ul>
              {judgements.map(({ judgedText, note }) => (
                <li key={judgedText + note}>
                  {judgedText}
                  {note === "" ? "." : `: ${note}`}
                </li>
              ))}
            </ul>
          ) : null}
          {judgeAt === null ? null : <JudgementForm action={judgeAt} responseId={id} entry={entry} />}
        </section>
      ) : null}
    </Page>
  );
}
