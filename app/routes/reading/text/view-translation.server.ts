import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import type { ReadableText } from "#app/domain/readable-texts/text.ts";
import { findQuotableParts } from "#app/domain/text/quotable-parts.ts";
import { shortenText } from "#app/domain/text/text.ts";
import {
  describeTranslation,
  languageOfTranslation,
  type TextTranslation,
} from "#app/domain/text-translations/translation.ts";
import { formatWordsRange } from "#app/domain/themes/theme.ts";

const maxSentences = 40;

/** A version of a translation, with who made it and when. */
export function describeVersion(version: TextTranslation) {
  return {
    id: version.id,
    by: `${describeTranslation(version)}, ${formatDateAndTime(version.madeAt)}`,
    language: languageOfTranslation(version),
  };
}

/** The sentences that can be chosen: of the text where it has several, and of the translation that stands. */
export function listSentences({ words, translation }: ReadableText) {
  const sentencesOf = (text: string, translationId: string | null, group?: string) =>
    findQuotableParts(text)
      .slice(0, maxSentences)
      .map((one) => ({
        value: formatWordsRange({ translationId, start: one.start, end: one.end }),
        label: shortenText(one.text, 70),
        group,
      }));
  if (translation) {
    return [
      ...sentencesOf(words, null, "Original"),
      ...sentencesOf(translation.words, translation.id, "Translation or transcript"),
    ];
  }
  const sentences = sentencesOf(words, null);
  return sentences.length > 1 ? sentences : [];
}
