import { formVersionField, parseFormVersion } from "#app/domain/drafts/form-version.ts";
import { isChoiceKey, type Problem } from "#app/domain/questions/question.ts";
import { matPlaces } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { controlOf, readTyped } from "#app/domain/young-peoples-responses/draft.ts";
import { saveAnswer } from "#app/domain/young-peoples-responses/save-answer.server.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths, withQuery } from "#app/paths.ts";
import { readSubmitDestination } from "#app/survey-flow/submit-destination.server.ts";
import type { PageArgs } from "../http/page-request.ts";
import type { Typed } from "../http/parse-form.ts";
import { requireDiskSpace } from "../http/require-disk-space.server.ts";
import {
  findYoungPerson,
  requireAnsweringYoungPerson,
  throwUnsavedWords,
} from "./find-young-person.server.ts";

export type QuestionSaved =
  | { kind: "saved"; to: string; headers?: Record<string, string> }
  /** Nothing was saved: the words are too long, and stay on the page. */
  | { kind: "too-long"; control: string; problem: Problem; translator: Translator }
  /** Another window has answered this question meanwhile; nothing was saved. */
  | { kind: "conflict"; otherValues: string[] };

/**
 * Saves a question's page, by its form or by script while somebody types (`isDone` false: the question is not passed). Skip takes a
 * choice away and leaves words as they are. Throws the page that says where somebody stands who is not answering, with their
 * words where they would be lost.
 */
export async function saveQuestion(
  args: PageArgs,
  { number, typed, isDone }: { number: number; typed: Typed; isDone: boolean },
): Promise<QuestionSaved> {
  const { context } = args;
  const person = await findAnswering(args, typed);
  const { survey, secret, translator, questions } = person;
  const question = questions[number - 1];
  if (!question) throw new Response(null, { status: 404 });
  const control = controlOf(question);
  const [go] = typed.go ?? [];
  const isSkipped = isDone && go === "skip" && question.type !== "words";
  const read = readTyped(question, typed);
  if (!read.ok) return { kind: "too-long", control, problem: read.problem, translator };
  await requireDiskSpace(context, "save");
  const keepsOther = typed[`keep-${control}`]?.[0] === "there";
  const saved = await saveAnswer(context.db, {
    ...{ survey, secret, number, language: translator.language.code, now: context.receivedAt },
    values: keepsOther ? undefined : isSkipped ? [] : read.values,
    isPassed: isDone && (go === undefined || go === "skip"),
    copy: parseFormVersion(typed[formVersionField]?.[0]),
  });
  switch (saved.kind) {
    case "saved": {
      // A page of an earlier set: its words belong to none of these questions.
      await throwUnsavedWords(args, { words: listWords(typed, control), isSent: false });
      const path = withQuery(paths.youngPerson.question(survey.slug, number), {
        change: typed.change ? "" : null,
      });
      const destination = readSubmitDestination(args, typed, survey.slug, path);
      if (destination) return { kind: "saved", ...destination };
      return { kind: "saved", to: nextPath(survey.slug, { number, count: questions.length, typed }) };
    }
    case "conflict":
      return saved;
    case "too-much":
      return { kind: "too-long", control, problem: { key: "problem.too-much" }, translator };
    case "closed":
    case "already-sent":
    case "no-response":
      await findAnswering(args, typed);
      throw new Error(`a young person's answer could not be saved: ${saved.kind}`);
  }
}

function nextPath(slug: string, { number, count, typed }: { number: number; count: number; typed: Typed }) {
  if (typed.go?.[0] === "stop") return paths.youngPerson.stop(slug);
  if (typed.go?.[0] === "recording") return paths.youngPeoplesRecordings.recording(slug, number);
  if (typed.go?.[0] === "drawing") return paths.youngPeoplesRecordings.drawing(slug, number);
  return typed.change || number >= count
    ? paths.youngPerson.check(slug)
    : paths.youngPerson.question(slug, number + 1);
}

/** Who is answering; for anybody else the page that says where they stand, with the words that they typed. */
async function findAnswering(args: PageArgs, typed: Typed) {
  try {
    return await requireAnsweringYoungPerson(args);
  } catch (thrown) {
    const person = await findYoungPerson(args);
    await throwUnsavedWords(args, { words: listWords(typed), isSent: person?.response.sentAt != null });
    throw thrown;
  }
}

/** What was typed in words, but for the control `except`: choices are quickly made again. */
function listWords(typed: Typed, except?: string): string[] {
  return Object.entries(typed).flatMap(([name, values]) =>
    name.startsWith("q-") && (except === undefined || !name.startsWith(except))
      ? values.filter((value) => !isChoiceKey(value) && !matPlaces.some((place) => place === value))
      : [],
  );
}
