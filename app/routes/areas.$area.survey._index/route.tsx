import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { useWords } from "#app/components/words.ts";
import { listContacts } from "#app/domain/revisits/list-contacts.server.ts";
import { minutesToAnswer, nextStep, stepsOf } from "#app/domain/surveys/survey.ts";
import { findRespondent, questionsOf } from "#app/http/respondent.server.ts";
import { sameForAll } from "#app/http/same-for-all.ts";
import { sayMoment } from "#app/messages/say-moment.ts";
import { ClosedSurvey, NotOpenYet } from "./not-now.tsx";
import { SentAlready } from "./sent-already.tsx";
import { StartOfSurvey } from "./start-of-survey.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { context, request } = args;
  const { survey, state, words, draft, sent } = await findRespondent(args);
  const contacts = await listContacts(context.db, survey.revisitId);
  const { revisitId } = survey;
  const approvalId = draft?.approvalId ?? survey.approvalId;
  const asked = approvalId === null ? null : await questionsOf(context, { revisitId, approvalId });
  const going = draft && state === "open" && asked ? stepsOf(asked.pages) : null;
  sameForAll(args);
  const { searchParams } = new URL(request.url);
  return data({
    title: words.say("survey.of", { area: survey.areaName }),
    state: sent ? ("sent" as const) : state,
    area: { name: survey.areaName, slug: survey.slug },
    opens: sayMoment(words, survey.opensAt),
    closes: sayMoment(words, survey.closesAt),
    late: survey.approvalId === null && Temporal.Instant.compare(context.receivedAt, survey.opensAt) >= 0,
    goOnAt: draft && going ? nextStep(going, draft.passed) : null,
    minutes: asked ? minutesToAnswer(asked.set.questions) : null,
    hasDraft: draft !== null,
    isOpen: state === "open",
    takenBack: sent !== null && sent.withdrawnAt !== null,
    noCookie: searchParams.has("no-cookie"),
    justErased: searchParams.has("erased"),
    justCleared: searchParams.has("cleared"),
    sharedDevice: draft?.sharedDevice === 1,
    contacts,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Survey of parents and carers"} – Noonday` },
];

export default function SurveyStart() {
  const loaded = useLoaderData<typeof loader>();
  const { say } = useWords();
  const { state, area } = loaded;
  return (
    <Page
      dataState={state}
      before={
        <BackLink href={`/areas/${area.slug}`}>{say("survey.back-to-area", { area: area.name })}</BackLink>
      }
    >
      {state === "not-open" ? <NotOpenYet {...loaded} /> : null}
      {state === "open" ? <StartOfSurvey {...loaded} /> : null}
      {state === "closed" ? <ClosedSurvey {...loaded} /> : null}
      {state === "sent" ? <SentAlready {...loaded} /> : null}
    </Page>
  );
}
