import { throwAwayRecording } from "#app/domain/young-peoples-recordings/keep-recording.server.ts";
import type { OwnRecordingKind } from "#app/domain/young-peoples-recordings/recording.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import {
  requireRecordingPerson,
  requireWordsQuestion,
} from "#app/young-people-flow/recording-page.server.ts";

/** What somebody gave for a question goes at once. */
export async function throwAway(args: PageArgs, kind: OwnRecordingKind): Promise<Response> {
  const person = await requireRecordingPerson(args);
  const { number, question } = requireWordsQuestion(person, args);
  const { survey, secret } = person;
  const { db, uploads, receivedAt: now } = args.context;
  const outcome = await throwAwayRecording(db, {
    ...{ survey, secret, kind, questionVersionId: question.id, uploads, now },
  });
  if (outcome.kind === "closed") return redirect(paths.area.youngPeople(survey.slug));
  return redirect(`${paths.youngPeoplesRecordings[kind](survey.slug, number)}?thrown-away`);
}
