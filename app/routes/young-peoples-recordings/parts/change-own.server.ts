import { statementOf } from "#app/domain/young-peoples-recordings/consent-statement.ts";
import { giveRecordingConsent } from "#app/domain/young-peoples-recordings/give-recording-consent.server.ts";
import { throwAwayRecording } from "#app/domain/young-peoples-recordings/keep-recording.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { addressesFrom } from "#app/young-people-flow/addresses.ts";
import type { RecordingPerson } from "#app/young-people-flow/recording-page.server.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";

type Own = RecordingPerson & { kind: RecordingKind; number: number; questionVersionId: string; own: string };

/** Their yes or no, or that what they gave is thrown away: one verb a press. Null for any other press. */
export async function changeOwn(
  { context }: Pick<PageArgs, "context">,
  act: string,
  { survey, token, translator, kind, number, questionVersionId, own }: Own,
): Promise<Response | null> {
  const { db, uploads, receivedAt: now } = context;
  const giving = { survey, token, kind, uploads, now };
  if (act === "agree" || act === "refuse") {
    const given = act === "agree";
    const statement = statementOf(kind, translator.language.code === "en" ? englishTranslator : translator);
    const outcome = await giveRecordingConsent(db, { ...giving, given, statement });
    if (outcome.kind === "closed") return redirect(paths.area.youngPeople(survey.slug));
    return redirect(given ? own : addressesFrom(survey.slug, number).type);
  }
  if (act !== "throw-away") return null;
  const outcome = await throwAwayRecording(db, { ...giving, questionVersionId });
  return redirect(outcome.kind === "closed" ? paths.area.youngPeople(survey.slug) : `${own}?thrown-away`);
}
