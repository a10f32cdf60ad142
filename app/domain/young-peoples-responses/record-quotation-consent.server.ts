import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertStatementOnce } from "#db/queries/consents.ts";
import { insertYoungPeoplesConsents } from "#db/queries/young-peoples-responses.ts";
import type {
  YoungPeoplesConsentsTable,
  YoungPeoplesResponsesTable,
} from "#db/tables/young-peoples-responses.ts";
import { languageOfWords } from "../survey/consent-statement.ts";
import type { Survey } from "../survey/survey.ts";
import { findSurveyTranslator } from "../survey/survey-translator.ts";

/** Change a word of these messages, or of a translation, and raise the version: what somebody agreed to is stored as it was shown. */
const version = 1;
const name = "young-peoples-quotation";

/** Records a yes or no to being quoted, with the text that stood on the page where a young person checks what they said. */
export async function recordQuotationConsent(
  trx: Trx,
  {
    survey,
    response,
    consents,
    given,
    now,
  }: {
    survey: Pick<Survey, "signedWords">;
    response: Pick<YoungPeoplesResponsesTable, "id" | "language">;
    consents: readonly YoungPeoplesConsentsTable[];
    given: boolean;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { t, language, wordsId } = findSurveyTranslator(survey, response.language);
  const statement = { name, version, language: languageOfWords(language.code, wordsId) };
  const statementId = `${name}-${version}-${statement.language}`;
  const text = {
    title: t("young-answer.quote"),
    paragraphs: [t("young-answer.quote.hint")],
    choices: [t("young-answer.quote.yes"), t("young-answer.quote.no")],
  };
  await insertStatementOnce(trx, { id: statementId, ...statement, text, firstUsedAt: now });
  await insertYoungPeoplesConsents(trx, [
    {
      ...{ id: makeId(), responseId: response.id, number: nextNumber(consents), kind: "quotation" },
      ...{ statementId, form: "pictures", given, agreedRole: null, note: "", recordedBy: null },
      recordedAt: now,
    },
  ]);
}

/** Each consent of a response has the next number. */
export function nextNumber(consents: readonly Pick<YoungPeoplesConsentsTable, "number">[]): number {
  return Math.max(0, ...consents.map(({ number }) => number)) + 1;
}
