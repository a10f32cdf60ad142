import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listYoungPeoplesConsents, updateWordsOfYoungPerson } from "#db/queries/young-peoples-consents.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { Survey } from "../survey/survey.ts";
import { currentConsents } from "../young-peoples-responses/consent-rule.ts";
import { eraseYoungPeoplesResponse } from "../young-peoples-responses/erase-response.server.ts";
import { type DeviceKey, findResponse, holdByKey } from "../young-peoples-responses/find-response.server.ts";
import type { YoungPeoplesStatement } from "./statement.ts";
import { storeConsents } from "./store-consents.server.ts";

export type ChangedYoungPersonsConsent = {
  kind: "changed" | "taken-back" | "sealed" | "no-such-response";
};

/**
 * A young person changes what they agreed to, as a further row. Whether their words may be quoted holds for all of them, sent or
 * not. Their no to taking part takes back and erases what they said. Until the end of the visit, or its seal.
 */
export function changeYoungPersonsConsent(
  db: Queries,
  input: {
    survey: Survey;
    /** What the device holds. */
    secret: string;
    kind: "own" | "quotation";
    given: boolean;
    /** As it was shown. */
    statement: YoungPeoplesStatement;
    now: Temporal.Instant;
  },
): Promise<ChangedYoungPersonsConsent> {
  const { survey, secret, kind, given, statement, now } = input;
  const { inspectionId } = survey;
  return db.transaction().execute(async (trx): Promise<ChangedYoungPersonsConsent> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const response = await holdByKey(trx, { inspectionId, secret });
    if (!response) return { kind: "no-such-response" };
    if (response.withdrawnAt !== null) return { kind: "taken-back" };
    if (Temporal.Instant.compare(now, survey.sealedAt) >= 0) return { kind: "sealed" };
    const rows = await listYoungPeoplesConsents(trx, response.id);
    if (currentConsents(rows)[kind] === given) return { kind: "changed" };
    const last = rows.at(-1)?.number ?? 0;
    const consents = [{ kind, statement, form: "pictures" as const, given }];
    await storeConsents(trx, { responseId: response.id, consents, last, now });
    const isTakenBack = kind === "own" && !given;
    if (kind === "quotation") await updateWordsOfYoungPerson(trx, response.id, { mayQuote: given });
    const actor = { kind: "respondent" as const };
    if (isTakenBack) {
      await eraseYoungPeoplesResponse(trx, { response, at: now, actor });
      return { kind: "taken-back" };
    }
    await recordAudit(trx, { at: now, actor, inspectionId, action: "young-peoples-consent.changed" });
    return { kind: "changed" };
  });
}

/** What the young person of this device agrees to now; null where there is none, or it was taken back. */
export async function findYoungPersonsConsents(
  db: Queries,
  key: DeviceKey,
): Promise<ReturnType<typeof currentConsents> | null> {
  const found = await findResponse(db, key);
  return found && found.response.withdrawnAt === null ? currentConsents(found.consents) : null;
}
