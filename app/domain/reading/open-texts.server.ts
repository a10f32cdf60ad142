import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { formatDateAndTime } from "../calendar/format-dates.ts";
import { markPassagesOpened } from "../evidence/mark-passages-opened.server.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import { isSpoken, type ReadableText } from "../readable-texts/text.ts";
import { findHits, type SearchTerm } from "../search/search-terms.ts";
import { markOf } from "../text/mark-of.server.ts";
import {
  describeLikelyLanguage,
  describeTranslation,
  type TextTranslation,
} from "../text-translations/translation.ts";
import { describeText, type TextDescription } from "./describe-text.ts";
import { readTextStates } from "./read-text-states.server.ts";
import type { TextState } from "./text-state.ts";

/** A text with all that stands beside it while it is read. */
export type OpenedText = {
  number: number;
  said: TextDescription;
  focusAreas: { id: string; shortName: string }[];
  words: string;
  /** What tells whether the words are still those, see `markOf`. */
  seen: string;
  hits: { start: number; end: number }[];
  language: string;
  /** Where it is perhaps in another language: that, in words, and its code. */
  likely: { words: string; language: string } | null;
  translation: OpenedTranslation | null;
  mayQuote: boolean;
  isDoubtful: boolean;
  isUnfinished: boolean;
  ofDocument: boolean;
  isSpoken: boolean;
  state: TextState;
};

/** A translation or transcript as it stands beside its text. */
export type OpenedTranslation = Pick<TextTranslation, "id" | "version" | "kind" | "language" | "words"> & {
  /** "Translated from Urdu by Ruth Baker, 21 September 2022, 3.10pm" */
  by: string;
  hits: { start: number; end: number }[];
};

/** How many texts are read ahead with one that is opened. */
export const maxReadAhead = 5;

/**
 * Opens a text, and reads some ahead that may be opened next. That it was opened, and which were read ahead with it, is
 * recorded before they are read: no words leave without an entry. Null where there is none.
 */
export async function openTexts(
  db: Queries,
  about: {
    inspectionId: string;
    number: number;
    ahead: readonly number[];
    sought: readonly SearchTerm[];
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<OpenedText[] | null> {
  const { inspectionId, number, sought, actor, now } = about;
  const ahead = about.ahead.slice(0, maxReadAhead);
  const texts = await readTexts(db, { inspectionId, numbers: [number, ...ahead] });
  const opened = texts.find((text) => text.number === number);
  if (!opened) return null;
  await recordOpening(db, {
    now,
    actor,
    inspectionId,
    action: opened.source === "evidence" ? "text.passage-opened" : "text.opened",
    details: {
      text: number,
      source: opened.source,
      ...(opened.source === "evidence" ? { uploadId: opened.uploadId } : {}),
      ...(ahead.length > 0 ? { ahead } : {}),
    },
  });
  await markPassagesOpened(db, { texts, actor, now });
  const states = await readTextStates(db, {
    numbers: texts.map((text) => text.number),
    personId: actor.personId,
  });
  return texts.flatMap((text) => {
    const state = states.find((one) => one.number === text.number);
    return state ? describeOpened(text, { inspectionId, sought, state }) : [];
  });
}

function describeOpened(
  text: ReadableText,
  { inspectionId, sought, state }: { inspectionId: string; sought: readonly SearchTerm[]; state: TextState },
): OpenedText {
  return {
    number: text.number,
    said: describeText(text, inspectionId),
    focusAreas: text.focusAreas,
    words: text.words,
    seen: markOf(text.words),
    hits: findHits(text.words, sought),
    language: text.language,
    likely:
      text.likelyLanguage === null
        ? null
        : { words: describeLikelyLanguage(text.likelyLanguage), language: text.likelyLanguage },
    translation: text.translation && describeOpenedTranslation(text.translation, sought),
    mayQuote: text.mayQuote,
    isDoubtful: text.source === "survey" && text.isDoubtful,
    isUnfinished: text.source === "survey" && text.unfinished,
    ofDocument: text.source === "evidence",
    isSpoken: isSpoken(text),
    state,
  };
}

function describeOpenedTranslation(
  translation: TextTranslation,
  sought: readonly SearchTerm[],
): OpenedTranslation {
  const { id, version, kind, language, words, madeAt } = translation;
  const by = `${describeTranslation(translation)}, ${formatDateAndTime(madeAt)}`;
  return { id, version, kind, language, words, by, hits: findHits(words, sought) };
}
