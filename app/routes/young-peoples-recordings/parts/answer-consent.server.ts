import { statementOf } from "#app/domain/young-peoples-recordings/consent-statement.ts";
import { giveRecordingConsent } from "#app/domain/young-peoples-recordings/give-recording-consent.server.ts";
import type { OwnRecordingKind } from "#app/domain/young-peoples-recordings/recording.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import {
  requireRecordingPerson,
  requireWordsQuestion,
} from "#app/young-people-flow/recording-page.server.ts";

/** Somebody's yes leads to the recorder or the sheet, and their no to the box for typing. */
export async function answerConsent(args: PageArgs, kind: OwnRecordingKind): Promise<Response> {
  const person = await requireRecordingPerson(args);
  const { number } = requireWordsQuestion(person, args);
  const { survey, secret, translator } = person;
  const answer = typedIn(await readForm(args.request)).agree?.[0];
  const page = paths.youngPeoplesRecordings[kind](survey.slug, number);
  if (answer !== "yes" && answer !== "no") return redirect(page);
  const { db, uploads, receivedAt: now } = args.context;
  const outcome = await giveRecordingConsent(db, {
    ...{
      survey,
      secret,
      kind,
      given: answer === "yes",
      statement: statementOf(kind, translator),
      uploads,
      now,
    },
  });
  if (outcome.kind === "closed") return redirect(paths.area.youngPeople(survey.slug));
  if (outcome.kind === "consent-missing") return redirect(paths.youngPerson.consent(survey.slug));
  return redirect(answer === "yes" ? page : paths.youngPerson.question(survey.slug, number));
}
