import { isList, type Wording } from "../questions/question.ts";
import { isTranslatedLanguage, type Language, type TranslatedLanguage } from "./languages.ts";
import type { PictureName } from "./picture-names.ts";

/** Beside the standard English wording: Easy Read in English, each translation, and Easy Read in each translation. */
export type Variant =
  | { language: "en"; easyRead: true }
  | { language: TranslatedLanguage; easyRead: boolean };

/** A question in one variant. A part is empty where it has not been written. */
export type QuestionWording = Variant & {
  /** Counts up with each time it was written; families see the highest. */
  number: number;
  text: string;
  hint: string;
  /** In the order of the standard choices and as many; empty for a question without a list. */
  choices: readonly string[];
  picture: PictureName | null;
};

export type FocusAreaWording = Variant & { number: number; shortName: string; picture: PictureName | null };

/** Words with the language that they are truly in, so that a page can say so. */
export type LocalizedText = { words: string; language: Language };

export type LocalizedQuestion = {
  text: LocalizedText;
  /** Null where the question has none. */
  hint: LocalizedText | null;
  /** The words of a list's choices; empty for every other type, whose choices are the product's own words. */
  choices: LocalizedText[];
  picture: PictureName | null;
};

type Worded = Pick<Wording, "text" | "hint" | "choices">;

/**
 * A question in the words nearest to those asked for. Each part that is missing is taken from the next nearest: the same
 * language in standard words, then English. `wordings`: those that hold for the question, one of each variant.
 */
export function wordingFor(
  question: Worded & { readonly wordings: readonly QuestionWording[] },
  language: Language,
  easyRead: boolean,
): LocalizedQuestion {
  const chain = nearest(question.wordings, language, easyRead);
  const standardWording = {
    language: "en",
    text: question.text,
    hint: question.hint,
    choices: question.choices,
  } as const;
  const first = (part: (from: Worded) => string | undefined): LocalizedText => {
    const from = chain.find((candidate) => part(candidate)) ?? standardWording;
    return { words: part(from) ?? "", language: from.language };
  };
  const text = first((from) => from.text);
  const withText = chain.find((from) => from.text !== "");
  // A hint that only Easy Read has is no part of the other wordings.
  const hint =
    question.hint !== "" ? first((from) => from.hint) : toLocalizedText(withText?.hint, text.language);
  return {
    text,
    hint,
    choices: question.choices.map((_, index) => first((from) => from.choices[index])),
    picture: easyRead ? pictureOf(question.wordings) : null,
  };
}

/** A focus area's short name, in the words nearest to those asked for. */
export function focusAreaWordingFor(
  focusArea: { readonly shortName: string; readonly wordings: readonly FocusAreaWording[] },
  language: Language,
  easyRead: boolean,
): { shortName: LocalizedText; picture: PictureName | null } {
  const from = nearest(focusArea.wordings, language, easyRead).find(({ shortName }) => shortName !== "");
  return {
    shortName: { words: from?.shortName ?? focusArea.shortName, language: from?.language ?? "en" },
    picture: easyRead ? pictureOf(focusArea.wordings) : null,
  };
}

/** The wordings to look through, nearest first; without the standard English, which is there always. */
function nearest<One extends Variant>(
  wordings: readonly One[],
  language: Language,
  easyRead: boolean,
): readonly One[] {
  const order: Variant[] = [];
  if (language !== "en" && easyRead) order.push({ language, easyRead: true });
  if (language !== "en") order.push({ language, easyRead: false });
  if (easyRead) order.push({ language: "en", easyRead: true });
  return order.flatMap((variant) => wordings.find((wording) => isOfVariant(wording, variant)) ?? []);
}

function toLocalizedText(words: string | undefined, language: Language): LocalizedText | null {
  return words ? { words, language } : null;
}

/** Pictures belong to the English Easy Read wording and go with every other. */
function pictureOf(wordings: readonly (Variant & { picture: PictureName | null })[]): PictureName | null {
  return wordings.find(({ language, easyRead }) => language === "en" && easyRead)?.picture ?? null;
}

export function isOfVariant(one: Variant, other: Variant): boolean {
  return one.language === other.language && one.easyRead === other.easyRead;
}

/** How much of a question one variant of it has. */
export type Completeness = "whole" | "in-part" | "none";

/** `in-part` where families would read some of it in other words than those of the variant. */
export function completenessOf(
  question: Pick<Wording, "type" | "hint" | "choices">,
  wording: Pick<QuestionWording, "text" | "hint" | "choices"> | undefined,
): Completeness {
  if (!wording || wording.text === "") return "none";
  const lacksHint = question.hint !== "" && wording.hint === "";
  const lacksChoice = isList(question.type) && question.choices.some((_, index) => !wording.choices[index]);
  return lacksHint || lacksChoice ? "in-part" : "whole";
}

/** Of rows that hold, each about one thing in one variant, those with the highest number. */
export function newestOfEach<
  Row extends { about: string; language: string; easyRead: boolean; number: number },
>(rows: readonly Row[]): Row[] {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.about} ${row.language} ${row.easyRead}`;
    const before = newest.get(key);
    if (!before || before.number < row.number) newest.set(key, row);
  }
  return [...newest.values()];
}

/** The code of a variant in an address: `en-easy`, `pl`, `pl-easy`. */
export function codeOf({ language, easyRead }: Variant): string {
  return easyRead ? `${language}-easy` : language;
}

/** The variant that an address names; null where there is no such. The standard English is none: it is the question. */
export function readVariant(code: string): Variant | null {
  const easyRead = code.endsWith("-easy");
  const language = easyRead ? code.slice(0, -"-easy".length) : code;
  if (language === "en") return easyRead ? { language, easyRead } : null;
  return isTranslatedLanguage(language) ? { language, easyRead } : null;
}
