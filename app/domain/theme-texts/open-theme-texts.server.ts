import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { markPassagesOpened } from "../evidence/mark-passages-opened.server.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import type { ReadableText } from "../readable-texts/text.ts";
import { describeText, type TextDescription } from "../reading/describe-text.ts";
import { readTextStates } from "../reading/read-text-states.server.ts";
import { everyText } from "../reading/text-filter.ts";
import type { TextCoding, TextState } from "../reading/text-state.ts";
import { type ExcerptPiece, excerptOfRanges } from "../search/excerpt.ts";
import { joinRanges } from "../text/word-boundaries.ts";
import { describeTranslationState, languageOfTranslation } from "../text-translations/translation.ts";
import { type Feeling, feelings } from "../themes/theme.ts";

/** A text with how and by whom it was put under a theme. */
export type ThemeText = {
  number: number;
  /** The upload of a passage; null for what people said. */
  uploadId: string | null;
  said: TextDescription;
  /** The words around the first range that is under the theme, each range marked; else the beginning. */
  pieces: ExcerptPiece[];
  /** The language of the pieces. */
  language: string;
  /** Whose translation they are, or that there is none yet; null for a text that needs none. */
  translationState: string | null;
  focusAreas: string[];
  feelings: { feeling: Feeling; by: string[] }[];
  isFlagged: boolean;
  isRead: boolean;
};

type About = {
  inspectionId: string;
  themeId: string;
  /** Only those in which somebody feels so. */
  feeling: Feeling | null;
  /** The number of the text that the page begins after. */
  after: number;
  actor: PersonActor;
  now: Temporal.Instant;
};

export const themeTextsOnAPage = 20;
const maxPassages = 10;
/** In characters. */
const excerptLength = 400;

/**
 * A page of the texts under a theme and the first passages of documents, with what is coded in them as far as this person may
 * see it. The opening is recorded before any words are read.
 */
export async function openThemeTexts(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  { inspectionId, themeId, feeling, after, actor, now }: About,
): Promise<{ texts: ThemeText[]; more: number | null; passages: ThemeText[] }> {
  const { personId } = actor;
  const list = (source: "evidence" | null, from: number, limit: number) =>
    reader.read("listTextNumbers", {
      ...{ inspectionId, personId, from, limit },
      filter: { ...everyText, themeId, feeling, source },
    });
  const [found, passageNumbers] = await Promise.all([
    list(null, after, themeTextsOnAPage + 1),
    list("evidence", 0, maxPassages),
  ]);
  const textNumbers = found.slice(0, themeTextsOnAPage);
  const numbers = [...textNumbers, ...passageNumbers];
  if (numbers.length === 0) return { texts: [], more: null, passages: [] };
  await recordOpening(db, {
    ...{ inspectionId, actor, now },
    action: "theme.opened",
    details: {
      ...{ theme: themeId, feeling, after },
      texts: textNumbers.length,
      passages: passageNumbers.length,
    },
  });
  const [texts, states] = await Promise.all([
    readTexts(db, { inspectionId, numbers }),
    readTextStates(db, { numbers, personId }),
  ]);
  await markPassagesOpened(db, { texts, actor, now });
  const described = texts.flatMap((text) => {
    const state = states.find(({ number }) => number === text.number);
    return state ? describeThemeText(text, { inspectionId, themeId, state }) : [];
  });
  return {
    texts: described.filter(({ uploadId }) => uploadId === null),
    more: found.length > themeTextsOnAPage ? (textNumbers.at(-1) ?? null) : null,
    passages: described.filter(({ uploadId }) => uploadId !== null),
  };
}

function describeThemeText(
  text: ReadableText,
  { inspectionId, themeId, state }: { inspectionId: string; themeId: string; state: TextState },
): ThemeText {
  const codings = state.codings.filter((coding) => coding.themeId === themeId);
  return {
    number: text.number,
    uploadId: text.source === "evidence" ? text.uploadId : null,
    said: describeText(text, inspectionId),
    ...excerptOfCoded(text, codings),
    translationState: describeTranslationState(text),
    focusAreas: text.focusAreas.map(({ shortName }) => shortName),
    feelings: feelings.flatMap((feeling) => {
      const by = codings.filter((coding) => coding.feeling === feeling).map((coding) => coding.by);
      return by.length === 0 ? [] : [{ feeling, by: [...new Set(by)].toSorted() }];
    }),
    isFlagged: state.flaggedBy !== null,
    isRead: state.isReadByMe,
  };
}

/** The words around the first range that is under the theme: in the translation, where one of its ranges is, or none at all. */
function excerptOfCoded({ words, language, translation }: ReadableText, codings: readonly TextCoding[]) {
  const rangesIn = (translationId: string | null) =>
    joinRanges(codings.flatMap(({ range }) => (range?.translationId === translationId ? range : [])));
  const ranges = rangesIn(null);
  if (translation === null || ranges.length > 0) {
    return { pieces: excerptOfRanges(words, ranges, excerptLength), language };
  }
  return {
    pieces: excerptOfRanges(translation.words, rangesIn(translation.id), excerptLength),
    language: languageOfTranslation(translation),
  };
}
