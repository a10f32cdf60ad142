import { spokenSources, type TextSource } from "../readable-texts/text.ts";
import { readSearchTerms, type SearchTerm } from "../search/search-terms.ts";
import { aboutQuestions } from "../survey/respondent-profile.ts";
import { shortenText } from "../text/text.ts";
import { type Feeling, feelings } from "../themes/theme.ts";
import { translatedLanguages } from "../translations/languages.ts";

/** Which texts are read; what is null or empty leaves none out. */
export type TextFilter = {
  /** A focus area's id, or `none` for what belongs to none. */
  focusAreaId: string | null;
  /** Null for every way in which people spoke; passages of documents are read apart. */
  source: TextSource | null;
  /** Only the passages of this document (an upload's id). */
  documentId: string | null;
  /** `unread`: not by oneself; `nobody`: by nobody yet. */
  state: "all" | "unread" | "nobody" | "flagged";
  themeId: string | null;
  feeling: Feeling | null;
  /** Only the survey's: what its writers said about themselves. */
  group: { name: string; value: string } | null;
  /** Only the texts of a sample that is read blind. */
  sampleId: string | null;
  /** `none`: under no theme yet; else put under one by oneself, or by others. */
  coded: (typeof codedBy)[number] | null;
  isQuotable: boolean;
  language: string | null;
  /**
   * `missing`: in another language than English without a translation, or with one of words that were changed since. `perhaps`: it
   * came as English, and is perhaps in another language.
   */
  translation: (typeof translationStates)[number] | null;
  length: (typeof lengths)[number] | null;
  sought: SearchTerm[];
};

const codedBy = ["none", "me", "others"] as const;
const translationStates = ["missing", "perhaps", "made"] as const;
const lengths = ["short", "medium", "long"] as const;

/** All that people said: a filter that leaves none of it out. */
export const everyText: TextFilter = {
  focusAreaId: null,
  source: null,
  documentId: null,
  state: "all",
  themeId: null,
  feeling: null,
  group: null,
  sampleId: null,
  coded: null,
  isQuotable: false,
  language: null,
  translation: null,
  length: null,
  sought: [],
};

/** A filter, the words as they were typed, and whether the queue is shared with others. */
export type ReadingQueue = { filter: TextFilter; typed: string; shared: boolean };

/** Whether each text of a queue is handed to one inspector. All passages of a document are read by the same one. */
export function sharesOut({ shared, filter }: ReadingQueue): boolean {
  return shared && filter.documentId === null;
}

export const stateWords = {
  all: "All",
  unread: "Not read by me",
  nobody: "Not read by anybody",
  flagged: "Flagged",
} as const;

export const codedWords: Readonly<Record<(typeof codedBy)[number], string>> = {
  none: "Not coded",
  me: "Coded by me",
  others: "Coded by others",
};

export const translationStateWords: Readonly<Record<(typeof translationStates)[number], string>> = {
  missing: "Not translated yet",
  perhaps: "Perhaps in another language",
  made: "With a translation or transcript",
};

export const lengthWords: Readonly<Record<(typeof lengths)[number], string>> = {
  short: "Short (under 200 characters)",
  medium: "Medium",
  long: "Long (over 600 characters)",
};

const languageCodes = ["en", ...translatedLanguages];

const states = Object.keys(stateWords) as (keyof typeof stateWords)[];
const maxSearchLength = 200;

/** What stands in an address is written into the audit: it may be an id, and no words. */
const anId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a queue from an address; what is not on offer is left out. */
export function parseReadingQueue(query: URLSearchParams): ReadingQueue {
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => value === query.get(name)) ?? null;
  const idIn = (name: string): string | null => {
    const id = query.get(name) ?? "";
    return anId.test(id) ? id : null;
  };
  const [name = "", value = ""] = (query.get("group") ?? "").split(":");
  const isGroup = aboutQuestions.some(
    (question) => question.name === name && question.options.some((option) => option.value === value),
  );
  const typed = shortenText((query.get("words") ?? "").replaceAll("\0", "").trim(), maxSearchLength);
  return {
    filter: {
      focusAreaId: query.get("focus-area") === "none" ? "none" : idIn("focus-area"),
      source: oneOf("source", spokenSources),
      documentId: idIn("document"),
      state: oneOf("state", states) ?? "all",
      themeId: idIn("theme"),
      feeling: oneOf("feeling", feelings),
      group: isGroup ? { name, value } : null,
      sampleId: idIn("sample"),
      coded: oneOf("coded", codedBy),
      isQuotable: query.get("quotable") === "yes",
      language: oneOf("language", languageCodes),
      translation: oneOf("translation", translationStates),
      length: oneOf("length", lengths),
      sought: readSearchTerms(typed),
    },
    typed,
    shared: query.get("shared") === "yes",
  };
}

/** Whether all that people said in the re-visit is read. */
export function leavesNoneOut({ state, sought, ...narrowed }: TextFilter): boolean {
  return state === "all" && sought.length === 0 && Object.values(narrowed).every((value) => !value);
}

/** A queue as it stands in an address; empty for everything. */
export function formatReadingQueue({ filter, typed, shared }: ReadingQueue): URLSearchParams {
  const query = new URLSearchParams();
  const set = (name: string, value: string | null) => {
    if (value) query.set(name, value);
  };
  set("focus-area", filter.focusAreaId);
  set("source", filter.source);
  set("document", filter.documentId);
  set("state", filter.state === "all" ? null : filter.state);
  set("theme", filter.themeId);
  set("feeling", filter.feeling);
  set("group", filter.group && `${filter.group.name}:${filter.group.value}`);
  set("sample", filter.sampleId);
  set("coded", filter.coded);
  set("quotable", filter.isQuotable ? "yes" : null);
  set("language", filter.language);
  set("translation", filter.translation);
  set("length", filter.length);
  set("words", typed);
  set("shared", shared ? "yes" : null);
  return query;
}
