import type { Toasts } from "#app/components/aria/toast-region.tsx";
import type { Feeling, WordsRange } from "#app/domain/themes/theme.ts";

export type ListedTheme = {
  id: string;
  name: string;
  focusAreaId: string;
  shortName: string;
  /** How many texts are under it, by which the number keys are handed out. */
  texts: number;
};

/** A theme that stands, or the name of one to be made and its focus area. */
export type ThemeChoice = { id: string } | { name: string; focusAreaId: string };

export type SavedView = { id: string; name: string; query: string };

/** What the workbench shows. */
export type ReadingView = {
  /** The filter as it stands in the address. */
  query: string;
  numbers: readonly number[];
  isLoading: boolean;
  notSearched: number;
  current: number | null;
  selected: ReadonlySet<number>;
  /** How they feel, for what is coded in this text: the next one is another family's. */
  feeling: Feeling | null;
  /** A theme that waits for a feeling. */
  waiting: ThemeChoice | null;
  lastCoding: { theme: ThemeChoice; feeling: Feeling } | null;
  /** What is selected in the text or in its translation, in whole words. */
  range: WordsRange | null;
  /** The texts whose translation is being written. */
  translating: readonly number[];
  themes: readonly ListedTheme[];
  searches: readonly SavedView[];
  /** Of all texts of the re-visit, how many this person has read. */
  readByPerson: number;
};

export type ReadingSetup = {
  inspectionId: string;
  personName: string;
  mayMark: boolean;
  themes: readonly ListedTheme[];
  searches: readonly SavedView[];
  readByPerson: number;
  toasts: Toasts;
  /** Writes where one is into the address. */
  goTo: (place: { query: string; current: number | null }, how: "push" | "replace") => void;
};
