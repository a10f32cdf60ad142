import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { updateSwitch } from "#db/queries/wordings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { TranslatedLanguage } from "./languages.ts";
import { listLanguages } from "./list-languages.server.ts";

type Switching = {
  inspectionId: string;
  language: TranslatedLanguage;
  on: boolean;
  actor: PersonActor;
  now: Temporal.Instant;
};

/** Lets families choose a language, or no longer; on only once a named person has signed off the product's words in it. */
export async function switchLanguage(
  db: Queries,
  { inspectionId, language, on, actor, now }: Switching,
): Promise<{ kind: "switched" } | { kind: "same" } | { kind: "not-signed-off" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const languageRow = (await listLanguages(trx, inspectionId)).find((one) => one.language === language);
    if (languageRow?.isOn === on) return { kind: "same" as const };
    if (!languageRow?.signedOff) return { kind: "not-signed-off" as const };
    await updateSwitch(trx, {
      inspectionId,
      language,
      switchedOnBy: on ? actor.personId : null,
      switchedOnAt: on ? now : null,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: on ? "language.switched-on" : "language.switched-off",
      details: { language },
    });
    return { kind: "switched" as const };
  });
}
