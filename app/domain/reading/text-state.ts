import type { WordsRange } from "../themes/theme.ts";

/** What inspectors did with a text, as one of them may see it. */
export type TextState = {
  number: number;
  isReadByMe: boolean;
  /** Names of others; none while it is read blind. */
  readBy: string[];
  flaggedBy: string | null;
  codings: TextCoding[];
  /** What the other reader of a sample does with it is not shown yet. */
  isBlind: boolean;
};

export type TextCoding = {
  id: string;
  themeId: string;
  theme: string;
  feeling: string;
  /** Null for the whole text. */
  range: WordsRange | null;
  by: string;
  isMine: boolean;
};
