import { englishTranslator } from "#app/messages/english-translator.ts";
import type { ConsentStatement } from "../survey/consent-statement.ts";
import { notOnlineStatementIn } from "./paper-statement.ts";

/** What somebody agrees to who does not answer on a screen, in standard English. */
export const notOnlineStatement: ConsentStatement = notOnlineStatementIn(englishTranslator);
