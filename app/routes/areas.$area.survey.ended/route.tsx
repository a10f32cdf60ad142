import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { ClearDevice } from "#app/components/clear-device.tsx";
import { Page } from "#app/components/page.tsx";
import { Safeguarding } from "#app/components/safeguarding.tsx";
import { SaidLines } from "#app/components/said-lines.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { socialCareOf, WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { WordsToCopy } from "#app/components/words-to-copy.tsx";
import { sayAnswer } from "#app/domain/questions/say-answer.ts";
import { listContacts } from "#app/domain/revisits/list-contacts.server.ts";
import { sayDateAndTime } from "#app/domain/revisits/say-dates.ts";
import { findDraftConsent } from "#app/domain/surveys/find-draft.server.ts";
import { erasedAt } from "#app/domain/surveys/survey.ts";
import { findRespondent, questionsOf } from "#app/http/respondent.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { context } = args;
  const { survey, state, draft, sent } = await findRespondent(args);
  const base = `/areas/${survey.slug}/survey`;
  if (sent) throw redirect(`${base}/receipt`);
  if (!draft || state !== "closed") throw redirect(base);
  const [{ set }, consent, contacts] = await Promise.all([
    questionsOf(context, draft),
    findDraftConsent(context.db, draft.id),
    listContacts(context.db, survey.revisitId),
  ]);
  const said = (answers: Record<string, string[]>) =>
    set.questions.flatMap((question) => {
      const values = answers[question.id] ?? [];
      if (values.length === 0) return [];
      return [{ key: question.id, label: question.text, words: sayAnswer(question, values) }];
    });
  return {
    area: { name: survey.areaName, slug: survey.slug },
    closed: sayDateAndTime(survey.closesAt),
    erased: sayDateAndTime(erasedAt(survey.closesAt)),
    used: consent?.useUnfinished === true && Object.keys(draft.answers).length > 0,
    saved: said(draft.answers),
    late: said(draft.late),
    contacts,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `The survey closed while you were answering, in ${data?.area.name ?? "the area"} – Noonday` },
];

export default function EndedPage() {
  const { area, closed, erased, used, saved, late, contacts } = useLoaderData<typeof loader>();
  return (
    <Page dataState="closed">
      <h1>The survey closed before you sent your answers</h1>
      <p className="lead">{`It closed at ${closed}.`}</p>
      {used ? (
        <Banner kind="info" title="What you had saved is used">
          You agreed that inspectors may use unfinished answers, so they can read what you had saved by then,
          as an unfinished answer.
        </Banner>
      ) : (
        <Banner kind="info" title="Nobody sees what you had saved">
          {saved.length === 0
            ? "You had saved no answers."
            : "You did not agree that unfinished answers may be used, so nobody else will ever see them."}
        </Banner>
      )}
      <p>
        {`You can copy your own words from here until ${erased}. Then they are erased from this page. `}
        You could bring them to the open meeting, or{" "}
        <a href={`/areas/${area.slug}/survey/erasure`}>erase them now</a>.
      </p>
      {saved.length > 0 ? <h2>What you had saved</h2> : null}
      <SummaryList
        rows={saved.map(({ key, label, words }) => ({ key, label, value: <SaidLines lines={words} /> }))}
      />
      {late.length > 0 ? (
        <>
          <h2>What arrived too late</h2>
          <p>This reached us after the survey had closed. It is not used. It is here only for you.</p>
          <SummaryList
            rows={late.map(({ key, label, words }) => ({ key, label, value: <SaidLines lines={words} /> }))}
          />
        </>
      ) : null}
      {saved.length + late.length > 0 ? (
        <WordsToCopy
          name="all"
          label="All of it in one piece, to copy"
          words={[...saved, ...late].map(({ label, words }) => [label, ...words].join("\n")).join("\n\n")}
        />
      ) : null}
      <ClearDevice area={area} />
      <WaysToBeHeard slug={area.slug} contacts={contacts} />
      <Safeguarding contacts={socialCareOf(contacts)} />
    </Page>
  );
}
