import { type GetTextTranslation, po } from "gettext-parser";
import { messageSections } from "#app/messages/message-sections.ts";
import { languageNames, type TranslatedLanguage } from "../translations/languages.ts";
import type { Wordings } from "../translations/list-wordings.server.ts";
import type { LanguageWord } from "./language-words.ts";

/** In bytes: every message in English and in a language, some four times over. */
export const maxPoBytes = 2 * 1024 * 1024;

/** One entry of a PO file: words of ours by their key, or a part of a question. */
export type PoEntry = { context: string; english: string; words: string; isFuzzy: boolean };

/** By which context an entry is known again. */
export const contextOf = {
  message: (key: string) => `message:${key}`,
  question: (id: string, part: string) => `question:${id}:${part}`,
  focusArea: (id: string) => `focus-area:${id}`,
};

/**
 * Everything that families read in a language, beside the English, as a gettext file: translators' own programs read it. What
 * was written beside other English than stands now is marked as fuzzy.
 */
export function writePo(
  language: TranslatedLanguage,
  { words, wordings }: { words: readonly LanguageWord[]; wordings: Wordings },
): Buffer {
  const titles = new Map(messageSections.flatMap(({ title, keys }) => keys.map((key) => [key, title])));
  const entries: (PoEntry & { about: string })[] = [
    ...listQuestionEntries(wordings),
    ...words.map((word) => ({
      ...{ context: contextOf.message(word.key), english: word.english, isFuzzy: word.outOfDate !== null },
      words: word.outOfDate?.words ?? (word.isMissing ? "" : word.words),
      about: titles.get(word.key) ?? "",
    })),
  ];
  const translations: Record<string, Record<string, GetTextTranslation>> = {};
  for (const { context, english, words: written, isFuzzy, about } of entries) {
    translations[context] = {
      [english]: {
        ...{ msgctxt: context, msgid: english, msgstr: [written] },
        comments: { extracted: about, ...(isFuzzy ? { flag: "fuzzy" } : {}) },
      },
    };
  }
  const headers = {
    Language: language,
    "Language-Team": languageNames[language].english,
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
    "MIME-Version": "1.0",
  };
  return po.compile({ charset: "utf-8", headers, translations });
}

function listQuestionEntries({ questions, focusAreas }: Wordings): (PoEntry & { about: string })[] {
  return [
    ...focusAreas.map(({ focusArea, written, outOfDateWith }) => ({
      ...{ context: contextOf.focusArea(focusArea.id), english: focusArea.shortName },
      ...{ words: written.shortName, isFuzzy: outOfDateWith !== null, about: "The name of a focus area" },
    })),
    ...questions.flatMap(({ question, written, outOfDateWith }) =>
      [
        { part: "text", english: question.text, words: written.text },
        { part: "hint", english: question.hint, words: written.hint },
        ...question.choices.map((choice, index) => ({
          part: `choice-${index + 1}`,
          english: choice,
          words: written.choices[index] ?? "",
        })),
      ]
        .filter(({ english }) => english !== "")
        .map(({ part, english, words }) => ({
          ...{ context: contextOf.question(question.id, part), english, words },
          ...{ isFuzzy: outOfDateWith !== null, about: "A question of this re-visit" },
        })),
    ),
  ];
}

/** What stands in a gettext file; null where it is none. */
export function readPo(file: Buffer): PoEntry[] | null {
  try {
    const { translations } = po.parse(file, { defaultCharset: "utf-8" });
    return Object.entries(translations).flatMap(([context, byEnglish]) =>
      Object.values(byEnglish)
        .filter(({ msgid }) => msgid !== "")
        .map(({ msgid, msgstr, comments }) => ({
          ...{ context, english: msgid, words: (msgstr[0] ?? "").trim() },
          isFuzzy: comments?.flag?.includes("fuzzy") ?? false,
        })),
    );
  } catch {
    return null;
  }
}
