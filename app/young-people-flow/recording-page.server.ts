import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { isOpenedByCard } from "#app/domain/young-peoples-responses/find-response.server.ts";
import { notFound } from "#app/http/not-found.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { requireAnsweringYoungPerson, type YoungPerson } from "./find-young-person.server.ts";

export type RecordingPerson = Pick<
  YoungPerson,
  "survey" | "locale" | "translator" | "response" | "questions"
> & { secret: string };

/** Whoever is answering by themselves on this device; anybody else is led to where they stand. */
export async function requireRecordingPerson(args: PageArgs): Promise<RecordingPerson> {
  const person = await requireAnsweringYoungPerson(args);
  // A device that opened it by its card changes what is typed and chosen.
  if (isOpenedByCard(person)) throw redirect(paths.youngPerson.check(person.survey.slug));
  return person;
}

/** The question of the address, which asks for words; a 404 for any other. */
export function requireWordsQuestion(
  { questions }: Pick<RecordingPerson, "questions">,
  { params }: Pick<PageArgs, "params">,
): { number: number; question: QuestionVersion } {
  const number = /^[1-9]\d?$/.test(params.n ?? "") ? Number(params.n) : 0;
  const question = questions[number - 1];
  if (question?.type !== "words") throw notFound();
  return { number, question };
}
