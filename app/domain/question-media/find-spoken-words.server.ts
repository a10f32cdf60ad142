import type { Queries } from "#db/connection.ts";
import { listInspectionLanguages } from "#db/queries/wordings.ts";
import type { LanguageCode } from "#db/tables/enumerations.ts";
import type { CurrentQuestion } from "../questions/list-questions.server.ts";
import { findQuestion } from "../questions/list-questions.server.ts";
import { currentStatementId, type KeptMonths, languageOfWords } from "../survey/consent-statement.ts";
import { listWordings } from "../translations/list-wordings.server.ts";
import { consentSubject, type SpokenWords } from "./media.ts";

/** The words of the statement of consent: which version of it. */
export function statementWords(language: string, survey: KeptMonths, wordsId?: string): SpokenWords {
  return { text: currentStatementId(languageOfWords(language, wordsId), survey), hint: "", choices: [] };
}

/**
 * The words as they stand now that a film or a sound of a question, or of the statement of consent, says in a language; null where
 * there is no such question, or it has not been put into that language.
 */
export async function findSpokenWords(
  db: Queries,
  input: KeptMonths & { inspectionId: string; subject: string; language: LanguageCode },
): Promise<SpokenWords | null> {
  const { inspectionId, subject, language } = input;
  if (subject === consentSubject) {
    const rows = await listInspectionLanguages(db, inspectionId);
    const signed = rows.find((row) => row.language === language)?.signedWordsId;
    return statementWords(language, input, signed ?? undefined);
  }
  const question = await findQuestion(db, { inspectionId, questionId: subject });
  if (question?.audience !== "parents") return null;
  if (language === "en") return wordsOf(question);
  const { questions } = await listWordings(db, { inspectionId, variant: { language, easyRead: false } });
  const found = questions.find((one) => one.question.id === subject);
  if (!found || found.outOfDateWith !== null || found.written.text === "") return null;
  return wordsOf(found.written);
}

function wordsOf({ text, hint, choices }: Pick<CurrentQuestion, "text" | "hint" | "choices">): SpokenWords {
  return { text, hint, choices };
}
