import { translations } from "#app/messages/catalogues.ts";
import type { MessageKey } from "#app/messages/english.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLanguageCorrections, listLanguageCorrections } from "#db/queries/language-words.ts";
import { surveyState } from "../approvals/check-approval.server.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { TranslatedLanguage } from "../translations/languages.ts";
import { problemOfMessage } from "./check-message.ts";
import { isMessageKey, type LanguageWord, listWords } from "./language-words.ts";

export type TypedWord = {
  key: string;
  /** Empty: the product's own words again. */
  words: string;
  /** The number of the correction that the editor had before them; left out, whatever stands is written over. */
  seen?: number;
};

export type CorrectedWords =
  | { kind: "corrected"; count: number }
  | { kind: "unchanged" }
  | { kind: "survey-closed" }
  /** By the key of the message. Nothing was kept. */
  | { kind: "not-right"; problems: Record<string, string> }
  /** What stands now, of messages that somebody else corrected meanwhile. Nothing was kept. */
  | { kind: "changed-meanwhile"; words: LanguageWord[] };

/**
 * Keeps what was written instead of the product's own words in a language: a draft until the language is signed off anew. All of
 * what is typed, or nothing. Not once the survey has closed: what is written from then on could be words of families.
 */
export async function correctWords(
  db: Queries,
  {
    inspectionId,
    language,
    typed,
    actor,
    now,
  }: {
    inspectionId: string;
    language: TranslatedLanguage;
    typed: readonly TypedWord[];
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<CorrectedWords> {
  return db.transaction().execute(async (trx): Promise<CorrectedWords> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if ((await surveyState(trx, { inspectionId, now })) === "closed") return { kind: "survey-closed" };
    const keys = typed.flatMap(({ key }) => (isMessageKey(key) ? [key] : []));
    const corrections = await listLanguageCorrections(trx, { inspectionId, language });
    const current = new Map<string, LanguageWord>(
      listWords(language, corrections, keys).map((word) => [word.key, word]),
    );
    const changes = typed.flatMap(({ key, words, seen }) => {
      const stands = current.get(key);
      if (!stands || isSame(words, stands, language)) return [];
      return [{ stands, words, isSeen: seen === undefined || seen === stands.number }];
    });
    const problems = Object.fromEntries(
      changes.flatMap(({ stands, words }) => {
        const problem = words === "" ? null : problemOfMessage(stands.english, words);
        return problem === null ? [] : [[stands.key, problem]];
      }),
    );
    if (Object.keys(problems).length > 0) return { kind: "not-right", problems };
    const unseen = changes.filter(({ isSeen }) => !isSeen);
    if (unseen.length > 0) return { kind: "changed-meanwhile", words: unseen.map(({ stands }) => stands) };
    if (changes.length === 0) return { kind: "unchanged" };
    await insertLanguageCorrections(
      trx,
      changes.map(({ stands, words }) => ({
        ...{ id: makeId(), inspectionId, language, messageKey: stands.key, number: stands.number + 1 },
        ...{ english: stands.english, words: words === ownWords(language, stands.key) ? "" : words },
        ...{ writtenBy: actor.personId, writtenAt: now },
      })),
    );
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "language.words-corrected" },
      details: { language, messages: changes.map(({ stands }) => stands.key) },
    });
    return { kind: "corrected", count: changes.length };
  });
}

function ownWords(language: TranslatedLanguage, key: MessageKey): string | undefined {
  return translations[language][key];
}

/** A correction that holds no more is written anew by the same words. */
function isSame(words: string, stands: LanguageWord, language: TranslatedLanguage): boolean {
  if (words === "") return !stands.isCorrected && stands.outOfDate === null;
  return words === stands.words && (stands.outOfDate === null || words === ownWords(language, stands.key));
}
