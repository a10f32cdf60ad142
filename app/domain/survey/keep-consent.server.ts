import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertConsent, insertConsentUnderNotice, insertStatementOnce } from "#db/queries/consents.ts";
import { type ConsentChoices, type ConsentStatement, statementId } from "./consent-statement.ts";
import type { ResponseMode } from "./mode.ts";

/** Keeps what somebody agreed to, with the exact text that they agreed to. */
export async function keepConsent(
  trx: Trx,
  consent: {
    inspectionId: string;
    statement: ConsentStatement;
    draftId: string | null;
    responseId: string | null;
    /** 1 for the first of a draft or response; the highest holds. */
    number: number;
    choices: ConsentChoices;
    mode: ResponseMode;
    givenAt: Temporal.Instant;
  },
): Promise<void> {
  const { statement, choices, givenAt } = consent;
  const { name, version, language, title, paragraphs, choices: offered } = statement;
  const id = statementId(statement);
  const text = { title, paragraphs, choices: offered };
  await insertStatementOnce(trx, { id, name, version, language, text, firstUsedAt: givenAt });
  const row = {
    id: makeId(),
    inspectionId: consent.inspectionId,
    statementId: id,
    draftId: consent.draftId,
    responseId: consent.responseId,
    number: consent.number,
    takePart: choices.takePart,
    becomeEvidence: choices.becomeEvidence,
    quoteWithoutName: choices.quoteWithoutName,
    useUnfinished: choices.useUnfinished,
    mode: consent.mode,
    givenAt: givenAt,
    withdrawnAt: null,
  };
  // Which edition somebody read on paper or was read out, nobody knows.
  if (consent.mode === "online") await insertConsentUnderNotice(trx, row);
  else await insertConsent(trx, { ...row, noticeEdition: null });
}
