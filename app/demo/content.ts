import type { Circumstance } from "#app/domain/young-peoples-responses/circumstances.ts";
import type { Inspectorate } from "../domain/access/inspectorate.ts";
import type { Mark, Source } from "../domain/findings/source.ts";
import type { CardPictureName } from "../domain/pictures/card-pictures.ts";
import type { AboutName } from "../domain/survey/respondent-profile.ts";
import type { TalkWords } from "../domain/talk-requests/talk-request.ts";
import type { TranslatedLanguage } from "../domain/translations/languages.ts";
import type { PictureName } from "../domain/translations/picture-names.ts";

/** The shapes of the example's content: what is invented, before any of it is put into a database. */

/** Kinds of question, as `db/tables/questions.ts` names them. */
export type ExampleQuestionType =
  | "agreement"
  | "change"
  | "frequency"
  | "one-of"
  | "several-of"
  | "yes-no"
  | "short-words"
  | "long-words"
  | "faces"
  | "cards"
  | "mat"
  | "words"
  | "focus";

export type ExampleFocus = { key: string; shortName: string; fullText: string; theme: string };

export type ExampleContact = {
  kind: "social-care-day" | "social-care-night" | "complaints" | "independent-advice" | "privacy";
  name: string;
  phone: string;
  email: string;
  web: string;
};

export type ExamplePerson = {
  name: string;
  email: string;
  role:
    | "lead-inspector"
    | "cqc-inspector"
    | "quality-assurance"
    | "parent-carer-forum"
    | "local-area-officer"
    | "letter-recipient"
    | "young-peoples-group";
  organisation: string;
  /** Only for quality assurance. */
  inspectorate?: Inspectorate;
};

export type ExampleQuestion = {
  key: string;
  type: ExampleQuestionType;
  text: string;
  hint?: string;
  choices?: string[];
  /** For young people: one for each card, or one that stands with the question. */
  pictures?: CardPictureName[];
  /** Keys of focus areas. */
  focuses: string[];
  /** It is asked about each child. */
  ofEachChild?: true;
  /** Of whom it is asked; a question by its key, which stands before it in the list. */
  onlyIf?: { support: string[] } | { question: string; choices: string[] };
  /** What a reviewer said of it when it was first shared, and what the lead answered. */
  review?: {
    /** What it was like when it was shared, where the comment led to a change. */
    sharedAs?: { text?: string; choices?: string[] };
    comment: string;
    answer: string;
  };
};

/** By key of focus area and question: the words in Easy Read or another language, and a picture's name. */
export type ExampleWordings = {
  names: Record<string, [shortName: string, picture?: PictureName]>;
  questions: Record<string, { text: string; hint?: string; choices?: string[]; picture?: PictureName }>;
};

export type ExampleArea = {
  slug: string;
  name: string;
  days: 2 | 3 | 4;
  focuses: ExampleFocus[];
  contacts: ExampleContact[];
  people: ExamplePerson[];
  questionsForParents: ExampleQuestion[];
  questionsForYoungPeople: ExampleQuestion[];
  focusesForTheMeeting: ExampleQuestion[];
  /** What families can read beside English, and who signed it off. */
  signedOff?: { language: TranslatedLanguage; by: string };
  /** By the code of the variant: `en-easy`, `pl`. */
  wordings: Record<string, ExampleWordings>;
  /** The note that goes to the forum with the questions. */
  shareMessage: string;
  reviewRemark: string;
  /** The note that goes to the local area officer with the young people's questions. */
  youngPeopleMessage: string;
  /** What the lead answers to what the forum said of the questions as a whole. */
  remarkAnswer: string;
  approvalRemark: string;
  /** Where forms on paper go. */
  paperReturn: string;
  meetingSessions: ExampleMeetingSession[];
  discussions: ExampleDiscussion[];
  /** Young people who ask to talk to an inspector on the first day; `at` in London. */
  talkRequests: (TalkWords & { at: string })[];
  /** Young people who answer by themselves. */
  ownAnswers?: ExampleOwnAnswers[];
  evidence: ExampleEvidence[];
  evidenceRequests: ExampleEvidenceRequest[];
  marks: ExampleSourceMark[];
  findings: ExampleFinding[];
  themes: ExampleTheme[];
  /** What inspectors have translated by the second day. */
  translations?: ExampleTranslation[];
  /** What was found before, where the same was asked. */
  earlierFigures?: ExampleEarlierFigure[];
  /** How many children of each group the officer says live there, and by which questions the lead has answers weighted. */
  areaTotals?: { totals: Partial<Record<AboutName, Record<string, number>>>; weightBy: AboutName[] };
};

/** What a survey at the inspection before found to a question that is asked again, in the same words. */
export type ExampleEarlierFigure = {
  question: string;
  /** The answers that it counted together. */
  labels: string[];
  source: string;
} & ({ count: number; base: number } | { share: number });

/** A family's text, known by words in it, as an inspector wrote it in English. */
export type ExampleTranslation = {
  focus: string;
  found: string;
  language: string;
  words: string;
  by: "lead-inspector" | "cqc-inspector";
};

/** Days are the re-visit's own count, times those of London. */
export type ExampleEvidence = {
  by: "local-area-officer" | "parent-carer-forum";
  day: number;
  at: string;
  fileName: string;
  file: (received: Temporal.Instant) => Buffer;
  shows: string;
  /** Keys of focus areas. */
  focuses: string[];
  /** When an inspector read it, if one did. */
  openedOn?: [day: number, at: string];
};

export type ExampleEvidenceRequest = {
  day: number;
  at: string;
  request: string;
  of: "local-area-officer" | "parent-carer-forum";
  focus: string;
  /** The last day for it. */
  byDay: number;
};

/** How an inspector marked a source on a focus area's board. */
export type ExampleSourceMark = { focus: string; source: Source; mark: Mark; sentence: string };

/** A finding, and what it rests on: answers by the key of their question, and words as they were said. */
type ExampleFeeling = "positive" | "negative" | "mixed" | "neutral";

export type ExampleTheme = {
  focus: string;
  name: string;
  description: string;
  /** Words of each text under it, as they stand there. A text feels as the theme does, but where it says otherwise. */
  texts: (string | { words: string; feeling: ExampleFeeling })[];
  feeling: ExampleFeeling;
  by: "lead-inspector" | "cqc-inspector";
};

export type ExampleFinding = {
  focus: string;
  words: string;
  figures: { question: string; labels: string[] }[];
  /** Words that were said or written as they stand, and who could be recognised by them once they are masked. */
  quotes: { words: string; recognisable: string }[];
};

export type AgeBand = "under-11" | "11-15" | "16-18" | "19-25";
export type Face = "good" | "ok" | "not-good" | "not-sure";

/** So many young people alike; `goodIn100`: how many of a hundred of them choose the good answer. */
export type ExampleOwnAnswers = {
  ageBand: AgeBand;
  count: number;
  /** Null where they use a device of their own. */
  setting: "special-school" | "college" | "health" | null;
  circumstances: readonly Circumstance[];
  goodIn100: number;
};

export type ExampleDiscussion = {
  /** Time of day in London. */
  at: string;
  place: string;
  setting: "mainstream-school" | "alternative-provision" | "college";
  helpers: string;
  adjustments: string;
  /** How many of which age; the third says why they are left out of the count and the notes. */
  participants: [
    ageBand: AgeBand,
    count: number,
    leftOut?: "no own consent" | "no parent's consent" | "stopped at the start",
  ][];
  /** By key of focus area. */
  tallies: Record<string, Record<Face, number>>;
  words: Record<string, [words: string, mayQuote: boolean][]>;
};

export type ExampleMeetingNote = {
  at: string;
  focus: string | null;
  people: number;
  agreed: "few" | "about-half" | "most" | "nearly-all" | "not-clear";
  quote: boolean;
  body: string;
};

export type ExampleMeetingSession = {
  /** Times of day in London. */
  from: string;
  to: string;
  place: string;
  link: string;
  access: string;
  attended: number;
  notes: ExampleMeetingNote[];
};
