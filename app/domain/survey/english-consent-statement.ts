import { englishTranslator } from "#app/messages/english-translator.ts";
import { type ConsentStatement, statementIn } from "./consent-statement.ts";

/** What parents and carers agree to, in standard English. */
export const parentsStatement: ConsentStatement = statementIn(englishTranslator);
