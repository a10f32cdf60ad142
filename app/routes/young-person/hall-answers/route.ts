import { findSurveyTranslator } from "#app/domain/survey/survey-translator.ts";
import { wordsChoosers } from "#app/domain/young-peoples-responses/draft.ts";
import { hallFields } from "#app/domain/young-peoples-ways/hall-fields.ts";
import { receiveHallAnswers } from "#app/domain/young-peoples-ways/receive-hall-answers.server.ts";
import { consentStatementIn, quotationStatementIn } from "#app/domain/young-peoples-ways/statement.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { requireDiskSpace } from "#app/http/require-disk-space.server.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";

/** The page's own address is where somebody goes who opens this one. */
export async function loader(args: PageArgs) {
  const { survey } = await requireSurvey(args);
  return redirect(paths.youngPerson.hall(survey.slug));
}

/**
 * What one person answered on a device without a signal, sent by its script when it can. The link is known by its id, which nobody
 * has who has not opened its code. Answers in JSON with what became of it, by the names that the script knows.
 */
export async function action(args: PageArgs) {
  const typed = typedIn(await readCompleteForm(args.request));
  const { survey } = await requireSurvey(args);
  const { context } = args;
  const read = (field: keyof typeof hallFields) => typed[hallFields[field]]?.[0] ?? "";
  await requireDiskSpace(context, "begin");
  const translator = findSurveyTranslator(survey, read("language"));
  const choosers = Object.entries(typed).flatMap(([name, [value]]) => {
    const chooser = wordsChoosers.find((one) => one === value);
    return name.startsWith(hallFields.chooser) && chooser
      ? [[name.slice(hallFields.chooser.length), chooser] as const]
      : [];
  });
  const number = Number(/^[1-9]\d?$/.exec(read("number"))?.[0] ?? 0);
  const received = await receiveHallAnswers(context.db, {
    ...{ survey, number, linkId: read("link"), token: read("token"), approvalId: read("approval") },
    ...{ helped: read("helped") === "yes", mayQuote: read("quote") === "yes" },
    circumstances: typed[hallFields.circumstance] ?? [],
    language: translator.language.code,
    statements: {
      own: consentStatementIn(translator, { isLookedAfter: false }),
      quotation: quotationStatementIn(translator),
    },
    ...{ typed, choosers: Object.fromEntries(choosers), now: context.receivedAt },
  });
  return Response.json(received);
}
