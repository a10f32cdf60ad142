import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertStatementOnce } from "#db/queries/consents.ts";
import { insertYoungPeoplesConsents } from "#db/queries/young-peoples-responses.ts";
import type {
  AgreementRole,
  YoungPersonsConsentForm,
  YoungPersonsConsentKind,
} from "#db/tables/enumerations.ts";
import { statementIdOf, type YoungPeoplesStatement } from "./statement.ts";

/** One consent as it was given or refused, with the words that stood there. */
export type GivenConsent = {
  kind: YoungPersonsConsentKind;
  statement: YoungPeoplesStatement;
  form: YoungPersonsConsentForm;
  given: boolean;
  /** Who agreed, where it was not the young person. */
  agreedRole?: AgreementRole | null;
  /** An inspector's: the person's own signs of yes and no. */
  note?: string;
  recordedBy?: string | null;
};

/** Stores consents as rows of their own, each with the exact text that somebody agreed to. `last`: the highest number so far. */
export async function storeConsents(
  trx: Trx,
  input: { responseId: string; consents: readonly GivenConsent[]; last: number; now: Temporal.Instant },
): Promise<void> {
  const { responseId, consents, last, now } = input;
  for (const { statement } of consents) {
    const { name, version, language, title, paragraphs } = statement;
    const text = { title, paragraphs };
    const id = statementIdOf(statement);
    await insertStatementOnce(trx, { id, name, version, language, text, firstUsedAt: now });
  }
  await insertYoungPeoplesConsents(
    trx,
    consents.map(({ kind, statement, form, given, agreedRole, note, recordedBy }, index) => ({
      ...{ id: makeId(), responseId, number: last + index + 1, kind, form, given },
      statementId: statementIdOf(statement),
      agreedRole: agreedRole ?? null,
      note: note ?? "",
      recordedBy: recordedBy ?? null,
      recordedAt: now,
    })),
  );
}
