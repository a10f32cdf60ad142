import type { Queries } from "#db/connection.ts";
import type { LanguageCode } from "#db/tables/enumerations.ts";
import type { CurrentQuestion } from "../questions/list-questions.server.ts";
import { findQuestion } from "../questions/list-questions.server.ts";
import { currentStatementId, type KeptMonths } from "../survey/consent-statement.ts";
import { listWordings } from "../translations/list-wordings.server.ts";
import { consentSubject, type SpokenWords } from "./media.ts";

/** The words of the statement of consent: which version of it. */
export function statementWords(language: string, survey: KeptMonths): SpokenWords {
  return { text: currentStatementId(language, survey), hint: "", choices: [] };
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
  if (subject === consentSubject) return statementWords(language, input);
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
