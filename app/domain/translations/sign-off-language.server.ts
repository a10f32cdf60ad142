import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { replaceSignOff } from "#db/queries/wordings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { TranslatedLanguage } from "./languages.ts";
import { listLanguages } from "./list-languages.server.ts";

type SigningOff = {
  inspectionId: string;
  language: TranslatedLanguage;
  /** The name of who read Noonday's own words in it, and the day, not after today. */
  signedOffBy: string;
  signedOffOn: Temporal.PlainDate;
  actor: PersonActor;
  now: Temporal.Instant;
};

/** Records who found the product's own words in a language right, and when: instead of an earlier sign-off. */
export async function signOffLanguage(
  db: Queries,
  { inspectionId, language, signedOffBy, signedOffOn, actor, now }: SigningOff,
): Promise<{ kind: "recorded" } | { kind: "same" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const before = (await listLanguages(trx, inspectionId)).find(
      (one) => one.language === language,
    )?.signedOff;
    const on = signedOffOn.toString();
    if (before?.by === signedOffBy && before.on === on) return { kind: "same" as const };
    await replaceSignOff(trx, {
      inspectionId,
      language,
      signedOffBy,
      signedOffOn: on,
      recordedBy: actor.personId,
      recordedAt: now,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "language.signed-off",
      details: { language, signedOffBy, signedOffOn: on },
    });
    return { kind: "recorded" as const };
  });
}
