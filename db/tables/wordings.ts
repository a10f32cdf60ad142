import type { LanguageCode, MediaKind, PictureName } from "./enumerations.ts";

/**
 * A parents' question in Easy Read, or in another language than English; only ever added to, so that what a family was
 * shown stays as it was. It keeps the standard words that it was written beside, and holds wherever the question stands so:
 * in the draft, in each version frozen with them. Of several the one with the highest number holds. All parts empty: withdrawn.
 */
export interface QuestionWordingsTable {
  id: string;
  inspectionId: string;
  questionId: string;
  /** `en` (Easy Read only: the standard English is the question's own), `pl`, `ur`, `ar`, `bn`, `ro`, `so`. */
  language: LanguageCode;
  easyRead: boolean;
  /** Counts up for each question, language and kind. */
  number: number;
  standardText: string;
  standardHint: string;
  /** JSON, as the question's own row has it. */
  standardChoices: readonly string[];
  text: string;
  hint: string;
  /** JSON: the words of the question's choices in their order, empty where there are none yet. */
  choices: readonly string[];
  /** The name of a picture, for an English Easy Read wording; it goes with every other. */
  picture: PictureName | null;
  writtenAt: Temporal.Instant;
  writtenBy: string;
}

/** A focus area's short name in Easy Read or in another language; the same rules. */
export interface FocusAreaWordingsTable {
  id: string;
  inspectionId: string;
  focusAreaId: string;
  language: LanguageCode;
  easyRead: boolean;
  number: number;
  /** The short name that it was written beside: it holds while that stands. */
  standardName: string;
  shortName: string;
  picture: PictureName | null;
  writtenAt: Temporal.Instant;
  writtenBy: string;
}

/** A language whose words in the product itself somebody has signed off for a re-visit, and whether families may choose it. */
export interface InspectionLanguagesTable {
  inspectionId: string;
  language: string;
  /** The name of who read the product's own words in it and found them right. */
  signedOffBy: string;
  /** YYYY-MM-DD. */
  signedOffOn: string;
  recordedBy: string;
  recordedAt: Temporal.Instant;
  /** Null while it is off. */
  switchedOnBy: string | null;
  switchedOnAt: Temporal.Instant | null;
  /** What was signed off, word by word: families read it so. Null of a sign-off from before it was written down. */
  signedWordsId: string | null;
}

/**
 * What staff wrote instead of the product's own words in a language, for one re-visit; only ever added to. Of several of a message
 * the one with the highest number holds, while the English stands as it did. Empty words: the product's own again.
 */
export interface LanguageCorrectionsTable {
  id: string;
  inspectionId: string;
  language: LanguageCode;
  /** Of the message, in `app/messages`. */
  messageKey: string;
  number: number;
  /** The English that it was written beside. */
  english: string;
  /** In ICU MessageFormat. */
  words: string;
  writtenBy: string;
  writtenAt: Temporal.Instant;
}

/** All of the product's words in a language as somebody signed them off. They are no re-visit's: the same words have the same id. */
export interface SignedWordsTable {
  /** A hash of what is in it. */
  id: string;
  language: LanguageCode;
  /** By message: the English, and the words beside it. */
  wordsByKey: Readonly<Record<string, readonly [english: string, words: string]>>;
}

/**
 * A parents' question, or the statement of consent, said in British Sign Language or aloud. It keeps the words that it was made
 * of, and holds while they stand so. Families see the one that is signed off.
 */
export interface QuestionMediaTable {
  id: string;
  inspectionId: string;
  /** Null for the statement of consent. */
  questionId: string | null;
  /** `bsl`: a film with captions; `sound`: the words read aloud. */
  kind: MediaKind;
  /** Of the words that it says: `en` for British Sign Language, which is made of the English. */
  language: LanguageCode;
  /** For the statement of consent: which version of it. */
  standardText: string;
  standardHint: string;
  standardChoices: readonly string[];
  /** In the folder of uploads. */
  storedName: string;
  sha256: string;
  mimeType: string;
  bytes: number;
  /** Rounded up. */
  seconds: number;
  /** WebVTT; null of a sound, whose words stand on the page. */
  captions: string | null;
  /** The name of who signs or speaks in it. */
  presenter: string;
  addedBy: string;
  addedAt: Temporal.Instant;
  /** Null until the lead has looked at it and found it right: no family sees it before. */
  signedOffBy: string | null;
  signedOffAt: Temporal.Instant | null;
}
