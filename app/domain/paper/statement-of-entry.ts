import { findLanguage } from "#app/messages/languages.ts";
import { type ConsentStatement, type KeptMonths, languageAnswered } from "../survey/consent-statement.ts";
import type { Survey } from "../survey/survey.ts";
import { findSurveyTranslator } from "../survey/survey-translator.ts";
import { notOnlineStatement } from "./english-paper-statement.ts";
import type { PaperKind } from "./entry.ts";
import { notOnlineStatementIn } from "./paper-statement.ts";

/** What somebody agreed to whose response an inspector enters: in the words of their paper form, else in English. */
export function statementOfEntry(
  { paper }: { paper: PaperKind | null },
  survey: KeptMonths & Pick<Survey, "signedWords">,
): ConsentStatement {
  if (paper === null) return notOnlineStatement(survey);
  return notOnlineStatementIn(
    findSurveyTranslator(survey, paper.language, { easyRead: paper.easyRead }),
    survey,
  );
}

/** The paper form that a statement kept under this language stood on; null where it is none's. */
export function paperKindOf(statementLanguage: string): PaperKind | null {
  const language = findLanguage(languageAnswered({ language: statementLanguage }));
  return language ? { language: language.code, easyRead: /-easy(-|$)/.test(statementLanguage) } : null;
}
