import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertTranslation } from "#db/queries/text-translations.ts";
import { findText } from "#db/queries/texts.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { raiseFlagsOfTranslation } from "../safeguarding/raise-flags-of-text.server.ts";
import { markOf } from "../text/mark-of.server.ts";
import { findTranslations } from "./find-translations.server.ts";
import type { TextTranslation, TranslationKind } from "./translation.ts";

export type SavedTranslation =
  | { kind: "saved"; translationId: string; version: number }
  /** It reads so already. */
  | { kind: "unchanged" }
  | { kind: "no-such-text" }
  /** The original is not what was on the page. */
  | { kind: "words-changed" }
  /** Somebody else has saved a version since the page was opened. */
  | { kind: "conflict"; latest: TextTranslation };

/**
 * Writes a translation or transcript beside a text, or the next version of it. Words in it that may speak of danger to a child
 * are flagged with it. Sealed evidence takes none: the database refuses it.
 */
export function saveTranslation(
  db: Queries,
  input: {
    inspectionId: string;
    number: number;
    kind: TranslationKind;
    language: string;
    words: string;
    /** The mark of the original that was on the page, see `markOf`. */
    seen: string;
    /** The version that was on the page; 0 for none. */
    seenVersion: number;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<SavedTranslation> {
  const { inspectionId, number, kind, language, words, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<SavedTranslation> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const text = await findText(trx, { inspectionId, number });
    if (!text) return { kind: "no-such-text" };
    if (input.seen !== markOf(text.words)) return { kind: "words-changed" };
    const latest = (await findTranslations(trx, [number])).get(number)?.at(-1);
    const isSame =
      latest !== undefined && latest.words === words && latest.kind === kind && latest.language === language;
    if (isSame) return { kind: "unchanged" };
    if (latest && latest.version !== input.seenVersion) return { kind: "conflict", latest };
    const translationId = makeId();
    const version = (latest?.version ?? 0) + 1;
    await insertTranslation(trx, {
      id: translationId,
      textNumber: number,
      version,
      kind,
      language,
      words,
      madeBy: actor.personId,
      madeAt: now,
      fellBehindAt: null,
    });
    await raiseFlagsOfTranslation(trx, { inspectionId, text, words, now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: version === 1 ? "translation.written" : "translation.corrected",
      details: { text: number, version, kind, language },
    });
    return { kind: "saved", translationId, version };
  });
}
