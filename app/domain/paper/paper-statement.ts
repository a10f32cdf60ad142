import type { Translator } from "#app/messages/translator.ts";
import {
  type ConsentStatement,
  choicesIn,
  type KeptMonths,
  statementIn,
  wordsIn,
} from "../survey/consent-statement.ts";

/**
 * What somebody agrees to who answers on paper, by phone or by email. The words are those of the survey on a screen,
 * but for how an answer is withdrawn. Change a word and you must raise the version.
 */
export function notOnlineStatementIn(translator: Translator, retention: KeptMonths): ConsentStatement {
  return {
    ...statementIn(translator, retention),
    name: "parents-survey-not-online",
    version: 3,
    paragraphs: wordsIn(translator, retention),
    choices: notOnlineChoicesIn(translator),
  };
}

export function notOnlineChoicesIn(translator: Translator): ConsentStatement["choices"] {
  return choicesIn(translator)
    .filter(({ name }) => name !== "useUnfinished")
    .map((choice) =>
      choice.name === "takePart" ? { ...choice, hint: translator.t("paper.take-part.hint") } : choice,
    );
}
