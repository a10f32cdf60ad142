import { englishTranslator } from "#app/messages/english-translator.ts";
import type { ConsentStatement, KeptMonths } from "../survey/consent-statement.ts";
import { notOnlineChoicesIn, notOnlineStatementIn } from "./paper-statement.ts";

/** What somebody agrees to who does not answer on a screen, in standard English. */
export function notOnlineStatement(retention: KeptMonths): ConsentStatement {
  return notOnlineStatementIn(englishTranslator, retention);
}

export const notOnlineChoices = notOnlineChoicesIn(englishTranslator);
