import type { QuestionVersion } from "#app/domain/questions/question.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import { findOwnResponse } from "#app/domain/young-peoples-recordings/find-own-recording.server.ts";
import { isOpen } from "#app/domain/young-peoples-recordings/keep-recording.server.ts";
import { notFound } from "#app/http/not-found.ts";
import type { PageLocale } from "#app/http/page-locale.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";

export type YoungPerson = {
  survey: Survey;
  locale: PageLocale;
  translator: Translator;
  token: string;
  response: YoungPeoplesResponsesTable;
  /** The frozen set that it began with, in order. */
  questions: QuestionVersion[];
};

const inCookies = /(?:^|;\s*)noonday-young=([\w-]+)/;

/** Whoever answers by themselves on this device; anybody else is led to the area's page for young people. */
export async function requireYoungPerson(args: PageArgs): Promise<YoungPerson> {
  const { survey, locale, translator } = await requireSurvey(args);
  const { db, receivedAt } = args.context;
  const token = inCookies.exec(args.request.headers.get("Cookie") ?? "")?.[1] ?? null;
  const found = token === null ? null : await findOwnResponse(db, { ...survey, token });
  if (token === null || found === null || !isOpen(survey, receivedAt))
    throw redirect(paths.area.youngPeople(survey.slug));
  return { survey, locale, translator, token, ...found };
}

/** The question of the address, which asks for words; a 404 for any other. */
export function requireWordsQuestion(
  { questions }: Pick<YoungPerson, "questions">,
  { params }: Pick<PageArgs, "params">,
): { number: number; question: QuestionVersion } {
  const number = /^[1-9]\d?$/.test(params.n ?? "") ? Number(params.n) : 0;
  const question = questions[number - 1];
  if (question?.type !== "words") throw notFound();
  return { number, question };
}
