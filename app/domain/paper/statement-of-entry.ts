import { findTranslator } from "#app/messages/catalogues.ts";
import { english, findLanguage } from "#app/messages/languages.ts";
import { type ConsentStatement, type KeptMonths, languageAnswered } from "../survey/consent-statement.ts";
import { notOnlineStatement } from "./english-paper-statement.ts";
import type { PaperKind } from "./entry.ts";
import { notOnlineStatementIn } from "./paper-statement.ts";

/** What somebody agreed to whose response an inspector enters: in the words of their paper form, else in English. */
export function statementOfEntry(
  { paper }: { paper: PaperKind | null },
  retention: KeptMonths,
): ConsentStatement {
  if (paper === null) return notOnlineStatement(retention);
  return notOnlineStatementIn(
    findTranslator(findLanguage(paper.language) ?? english, paper.easyRead),
    retention,
  );
}

/** The paper form that a statement kept under this language stood on; null where it is none's. */
export function paperKindOf(statementLanguage: string): PaperKind | null {
  const language = findLanguage(languageAnswered({ language: statementLanguage }));
  return language ? { language: language.code, easyRead: statementLanguage.endsWith("-easy") } : null;
}
