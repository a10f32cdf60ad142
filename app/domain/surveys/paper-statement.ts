import { type ConsentStatement, parentsStatement } from "./consent-statement.ts";

/**
 * What somebody agrees to who answers on paper, by phone or by email. The words are those of the survey on a screen,
 * but for how an answer is taken back. Change a word and you must raise the version.
 */
export const notOnlineStatement: ConsentStatement = {
  ...parentsStatement,
  name: "parents-survey-not-online",
  version: 1,
  choices: parentsStatement.choices
    .filter(({ name }) => name !== "useUnfinished")
    .map((choice) =>
      choice.name === "takePart"
        ? {
            ...choice,
            hint: "You do not have to. You can take your answers back until inspectors have finished counting them: ask whoever you gave them to.",
          }
        : choice,
    ),
};
