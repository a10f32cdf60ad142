import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ConflictNotice } from "#app/components/conflict-notice.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import {
  type FamilyPageMeta,
  type FamilyPageProps,
  type FamilyPageTemplate,
  inRemix,
} from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form, FormEnd } from "#app/components/form.tsx";
import { SymbolCredits, symbolsOf } from "#app/components/setting-symbol.tsx";
import { YoungPeoplesBar } from "#app/components/young-peoples-bar.tsx";
import { YoungPeoplesQuestion } from "#app/components/young-peoples-question.tsx";
import { formVersionField } from "#app/domain/drafts/form-version.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { answerGroupsOf } from "#app/domain/young-peoples-answers/answer-groups.ts";
import {
  type GivenRecording,
  listGivenRecordings,
} from "#app/domain/young-peoples-recordings/list-given-recordings.server.ts";
import { controlOf, readTyped } from "#app/domain/young-peoples-responses/draft.ts";
import { listShownSymbols } from "#app/domain/young-peoples-ways/list-symbols.server.ts";
import { formatProblems } from "#app/http/format-problems.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { paths, withQuery } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { createFormVersion } from "#app/survey-flow/form-version.server.ts";
import {
  requireAnsweringYoungPerson,
  type YoungPerson,
} from "#app/young-people-flow/find-young-person.server.ts";
import { saveQuestion } from "#app/young-people-flow/save-question.server.ts";
import { answerLabels } from "../parts/answer-labels.ts";
import { YoungPage } from "../parts/young-page.tsx";
import "../../../components/step-form.css";

export async function loader(args: PageArgs) {
  const person = await requireAnsweringYoungPerson(args);
  const { survey, translator, response, questions, locale } = person;
  const { number, question } = questionAt(person, args.params.n);
  const isChange = new URL(args.request.url).searchParams.has("change");
  const { slug: area, areaName } = survey;
  return {
    locale,
    title: translator.t("young-answer.page-title", { number, count: questions.length, area: areaName }),
    area,
    number,
    count: questions.length,
    question,
    symbols: await listShownSymbols(args.context.db, { linkId: response.linkId, at: response.startedAt }),
    values: response.answers[question.id] ?? [],
    given: await listRecordingKinds(args, { responseId: response.id, question }),
    copy: createFormVersion(response.windows[String(number)]),
    isChange,
    back: isChange
      ? paths.youngPerson.check(area)
      : number === 1
        ? paths.area.youngPeople(area)
        : paths.youngPerson.question(area, number - 1),
  };
}

/** What was said aloud or drawn for a question in words. */
async function listRecordingKinds(
  { context }: PageArgs,
  { responseId, question }: { responseId: string; question: QuestionVersion },
): Promise<GivenRecording["kind"][]> {
  if (question.type !== "words") return [];
  return (await listGivenRecordings(context.db, responseId))
    .filter(({ questionVersionId }) => questionVersionId === question.id)
    .map(({ kind }) => kind);
}

function questionAt({ questions }: YoungPerson, n: string | undefined) {
  const number = /^[1-9]$/.test(n ?? "") ? Number(n) : 0;
  const question = questions[number - 1];
  if (!question) throw new Response(null, { status: 404 });
  return { number, question };
}

export async function action(args: PageArgs) {
  const typed = typedIn(await readCompleteForm(args.request));
  const number = Number(/^[1-9]$/.exec(args.params.n ?? "")?.[0] ?? 0);
  const saved = await saveQuestion(args, { number, typed, isDone: true });
  switch (saved.kind) {
    case "saved":
      return redirect(saved.to, { headers: saved.headers });
    case "too-long": {
      const errors = formatProblems({ [saved.control]: saved.problem }, saved.translator);
      return data({ errors, otherValues: null, typed }, { status: 422 });
    }
    case "conflict":
      return data({ errors: {}, otherValues: saved.otherValues, typed }, { status: 409 });
  }
}

export const template: FamilyPageTemplate<typeof loader> = (loaded, slot) =>
  loaded.values.length === 0 && loaded.given.length === 0 ? { ...loaded, copy: slot(loaded.copy) } : null;

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Questions"} – Noonday` },
];

export function QuestionPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { area, number, count, question, copy, isChange, back } = loaded;
  const translator = useFamilyTranslator();
  const { t } = translator;
  const labelOf = answerLabels(translator);
  const control = controlOf(question);
  const errors: Record<string, string> = answered?.errors ?? {};
  const otherValues: string[] | null = answered?.otherValues ?? null;
  const describe = (values: readonly string[]) =>
    question.type === "words"
      ? values
      : answerGroupsOf(question).flatMap(({ label, answers }) =>
          answers
            .filter(({ key }) => values.includes(key))
            .map(
              (answer) =>
                `${label ? `${label}: ` : ""}${labelOf(answer.key.replace(/^.*:/, ""), answer.label)}`,
            ),
        );
  return (
    <YoungPage dataState="open" before={<BackLink href={back} />}>
      <ErrorSummary errors={errors} />
      <p className="young-progress">{t("young-answer.progress", { number, count })}</p>
      <Form
        action={withQuery(paths.youngPerson.question(area, number), { change: isChange ? "" : null })}
        id="step"
        saving={paths.youngPerson.saving(area)}
      >
        {otherValues ? (
          <Banner kind="warning" title={t("elsewhere.title")} titleAs="h2" announce>
            {t("elsewhere.words")}
          </Banner>
        ) : null}
        <input type="hidden" name="question" value={number} />
        <input type="hidden" name={formVersionField} value={copy} autoComplete="off" />
        {isChange ? <input type="hidden" name="change" value="yes" /> : null}
        <YoungPeoplesQuestion
          question={question}
          name={control}
          live={{
            values: answered ? typedValues(question, answered.typed) : loaded.values,
            errorMessage: errors[control],
            labelOf,
            symbolOf: symbolsOf(question, loaded.symbols),
            wordsHint: t("young-answer.no-names"),
            otherWays: question.type === "words" ? <OtherWays given={loaded.given} /> : undefined,
          }}
        />
        <SymbolCredits question={question} symbols={loaded.symbols} />
        <ConflictNotice control={control} words={otherValues ? describe(otherValues) : undefined} />
        <p className="saving-state" data-saving-state />
        <YoungPeoplesBar label={t("young-answer.continue")} hasSkip />
        <FormEnd />
      </Form>
    </YoungPage>
  );
}

/** What stands on a page that was refused: words as they were typed, though they are too long. */
function typedValues(
  question: Parameters<typeof readTyped>[0],
  typed: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const read = readTyped(question, typed);
  return read.ok ? (read.values ?? []) : (typed[controlOf(question)] ?? []);
}

type OtherWaysProps = { given: readonly GivenRecording["kind"][] };

/** Saying it out loud, or drawing it: each on a page of its own; what was typed is saved before. */
function OtherWays({ given }: OtherWaysProps) {
  const { t } = useFamilyTranslator();
  return (
    <ul className="young-other-ways">
      <li>
        <button type="submit" className="link-alone" name="go" value="recording" data-scan="">
          {t(given.includes("recording") ? "youngRecording.kept" : "youngRecording.title")}
        </button>
      </li>
      <li>
        <button type="submit" className="link-alone" name="go" value="drawing" data-scan="">
          {t(given.includes("drawing") ? "youngDrawing.kept" : "youngDrawing.title")}
        </button>
      </li>
    </ul>
  );
}

export default inRemix(QuestionPage);
