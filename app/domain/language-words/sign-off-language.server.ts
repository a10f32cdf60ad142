import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertSignedWords } from "#db/queries/language-words.ts";
import { listInspectionLanguages, replaceSignOff } from "#db/queries/wordings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { TranslatedLanguage } from "../translations/languages.ts";
import { wordsToSign } from "./language-words.ts";
import { listLanguageWords } from "./list-language-words.server.ts";

type SigningOff = {
  inspectionId: string;
  language: TranslatedLanguage;
  /** The name of who read Noonday's own words in it, and the day, not after today. */
  signedOffBy: string;
  signedOffOn: Temporal.PlainDate;
  /** Of the words that whoever records it was shown; left out, those that stand are signed off. */
  wordsId?: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

/**
 * Records who found the product's own words in a language right, and when: instead of an earlier sign-off. From then on families
 * read these words and no others, whatever is corrected after it.
 */
export async function signOffLanguage(
  db: Queries,
  { inspectionId, language, signedOffBy, signedOffOn, wordsId: shownId, actor, now }: SigningOff,
): Promise<{ kind: "recorded" } | { kind: "same" } | { kind: "changed-meanwhile" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const rows = await listInspectionLanguages(trx, inspectionId);
    const before = rows.find((row) => row.language === language);
    const { words, wordsId } = await listLanguageWords(trx, { inspectionId, language });
    if (shownId !== undefined && shownId !== wordsId) return { kind: "changed-meanwhile" as const };
    const signOff = { signedOffBy, signedOffOn: signedOffOn.toString(), signedWordsId: wordsId };
    if (
      before?.signedOffBy === signOff.signedOffBy &&
      before.signedOffOn === signOff.signedOffOn &&
      before.signedWordsId === wordsId
    )
      return { kind: "same" as const };
    await insertSignedWords(trx, { id: wordsId, language, wordsByKey: wordsToSign(words) });
    await replaceSignOff(trx, {
      ...{ inspectionId, language, ...signOff },
      recordedBy: actor.personId,
      recordedAt: now,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "language.signed-off",
      details: { language, signedOffBy, signedOffOn: signOff.signedOffOn, words: wordsId },
    });
    return { kind: "recorded" as const };
  });
}
