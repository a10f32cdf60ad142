import type { MessageKey } from "#app/messages/english.ts";
import type { Translator } from "#app/messages/translator.ts";
import { recordedByInspector, slip } from "../parental-agreements/slip.ts";
import { languageOfWords } from "../survey/consent-statement.ts";

/**
 * What somebody was told before they said yes or no, word for word. `young-people`: the young person's own page; `-looked-after`
 * has one line more; `-slip`: what the slip says to whoever holds parental responsibility; `-inspector`: what an inspector
 * recorded before a discussion.
 */
export type YoungPeoplesStatement = {
  name:
    | "young-people"
    | "young-people-looked-after"
    | "young-people-quotation"
    | "young-people-slip"
    | "young-people-inspector";
  version: number;
  language: string;
  title: string;
  paragraphs: readonly string[];
};

const version = 1;

/** The lines of the page that asks for a young person's own yes, in order. */
export const consentLines = [
  "young.consent.who-reads",
  "young.consent.not-council",
  "young.consent.evidence",
  "young.consent.no-name",
  "young.safe.tell",
  "young.consent.take-back",
] as const satisfies readonly MessageKey[];

export const lookedAfterLines = ["young.consent.looked-after"] as const satisfies readonly MessageKey[];

/** What a young person agrees to, in the words of their page (¶31-35). Change a word, and raise the version. */
export function consentStatementIn(
  translator: Translator,
  { isLookedAfter }: { isLookedAfter: boolean },
): YoungPeoplesStatement {
  return make(translator, isLookedAfter ? "young-people-looked-after" : "young-people", {
    title: "young.consent.question",
    lines: isLookedAfter ? [...consentLines, ...lookedAfterLines] : consentLines,
  });
}

/** Whether their own words may be quoted. */
export function quotationStatementIn(translator: Translator): YoungPeoplesStatement {
  return make(translator, "young-people-quotation", {
    title: "young.consent.quote",
    lines: ["young.consent.quote.how"],
  });
}

/** What somebody with parental responsibility agreed to by a slip, which is in English. */
export function slipStatement(): YoungPeoplesStatement {
  return { name: "young-people-slip", version, language: "en", ...slip };
}

/** What an inspector recorded before a discussion, of a parent or of the person's best interests. */
export function inspectorsStatement(): YoungPeoplesStatement {
  return { name: "young-people-inspector", version, language: "en", ...recordedByInspector };
}

function make(
  { t, language, wordsId }: Translator,
  name: YoungPeoplesStatement["name"],
  { title, lines }: { title: MessageKey; lines: readonly MessageKey[] },
): YoungPeoplesStatement {
  const paragraphs = lines.map((key) => t(key));
  return { name, version, language: languageOfWords(language.code, wordsId), title: t(title), paragraphs };
}

/** The name under which the exact text is stored. */
export function statementIdOf({ name, version, language }: YoungPeoplesStatement): string {
  return `${name}-${version}-${language}`;
}
