import { z } from "zod";
import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import {
  countPeopleHeard,
  countResponsesByLanguage,
  listQuotations as listRows,
} from "#db/queries/quotations.ts";
import { listFocusAreasOfTexts } from "#db/queries/texts.ts";
import { usualThresholds } from "../disclosure-control/thresholds.ts";
import { maskKinds, redact } from "../masks/redaction.ts";
import { formatTranslator, languageOfTranslation } from "../text-translations/translation.ts";
import { ageBandGroup, describeSpeaker, findWithdrawalReason, type Quotation } from "./quotation.ts";

const masksShape = z.array(z.object({ start: z.int().min(0), end: z.int().min(1), kind: z.enum(maskKinds) }));

/**
 * Every quotation of a re-visit by number, as it is now. Consent, words and numbers are checked each time, so that a
 * withdrawn quotation disappears everywhere at once. The original words are never returned.
 */
export async function listQuotations(db: Queries, inspectionId: string): Promise<Quotation[]> {
  const rows = await listRows(db, inspectionId);
  if (rows.length === 0) return [];
  const numbers = rows.flatMap(({ textNumber }) => textNumber ?? []);
  const [peopleHeard, areas, languages] = await Promise.all([
    countPeopleHeard(db, inspectionId),
    listFocusAreasOfTexts(db, numbers),
    countResponsesByLanguage(db, inspectionId),
  ]);
  return rows.map((row): Quotation => {
    const { groupName, groupValue } = row;
    const isTranslation = row.translationId !== null;
    // A translation goes with the words that it is of.
    const words = isTranslation ? row.translationWords : row.words;
    const source = row.source;
    const mayQuote =
      row.quoteWithoutName ?? row.wordsMayQuote ?? row.noteMayQuote ?? Boolean(row.ownWordsMayQuote);
    const isInGroup = row.saidGroup !== null || (groupName === ageBandGroup && row.ageBand === groupValue);
    const now =
      words === null
        ? null
        : {
            words,
            hash: hashToken(words),
            mayQuote,
            isInGroup,
            translation: row.isCorrectedSince ? ("corrected" as const) : ("current" as const),
          };
    const withdrawn = findWithdrawalReason(row, now, peopleHeard);
    const masks = masksShape.parse(row.masks);
    const group = groupName !== null && groupValue !== null ? { name: groupName, value: groupValue } : null;
    const speaker = describeSpeaker(source, group);
    const translated = describeTranslator(row, languages);
    return {
      id: row.id,
      number: row.number,
      source,
      speaker,
      whom: translated === null ? speaker : `${speaker}, ${translated}`,
      language: languageOf(row),
      translated,
      words:
        words === null || withdrawn !== null
          ? null
          : redact(words, masks, { from: row.startsAt, to: row.endsAt }),
      withdrawn,
      isWithdrawn: row.withdrawnAt !== null,
      recognisable: row.recognisable,
      preparedByName: row.preparedByName,
      preparedAt: row.preparedAt,
      textNumber: row.textNumber,
      focusAreaIds: areas.flatMap(({ textNumber, id }) => (textNumber === row.textNumber ? [id] : [])),
    };
  });
}

type TranslatedRow = Pick<
  Awaited<ReturnType<typeof listRows>>[number],
  | "source"
  | "language"
  | "ownLanguage"
  | "groupName"
  | "translationKind"
  | "originalLanguage"
  | "translatorName"
>;

function languageOf({ language, ownLanguage, translationKind, originalLanguage }: TranslatedRow): string {
  if (translationKind === null || originalLanguage === null) return language ?? ownLanguage ?? "en";
  return languageOfTranslation({ kind: translationKind, language: originalLanguage });
}

/**
 * By whom it was translated. The language is named where so many answered in it that it tells nobody; never beside a group, of
 * whom fewer did.
 */
function describeTranslator(row: TranslatedRow, languages: ReadonlyMap<string, number>): string | null {
  const { source, translationKind: kind, originalLanguage, translatorName: madeByName } = row;
  if (kind === null || madeByName === null || originalLanguage === null) return null;
  const isCommon =
    source === "survey" &&
    row.groupName === null &&
    (languages.get(originalLanguage) ?? 0) >= usualThresholds.counts;
  return formatTranslator({ kind, language: isCommon ? originalLanguage : null, madeByName });
}
