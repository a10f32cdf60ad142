import { type SurveyWindow, surveyWindowState } from "../calendar/survey-window.ts";
import { groupByFocusArea } from "../questions/group-by-focus-area.ts";
import type { TranslatedLanguage } from "../translations/languages.ts";
import type { AskedQuestion } from "./asked-questions.ts";
import { backgroundPages } from "./respondent-profile.ts";

export type Survey = SurveyWindow & {
  inspectionId: string;
  areaName: string;
  slug: string;
  /** The approved set that new respondents are given; null while nothing is approved. */
  approvalId: string | null;
  /** Beside English, those that families can choose. */
  languages: readonly TranslatedLanguage[];
  /** By language, the id of the words that somebody signed off; none where families read the product's own. */
  signedWords: Readonly<Partial<Record<TranslatedLanguage, string>>>;
  /** For how many months after its letter is published everything is kept at least. */
  keptMonths: number;
  /** The end of the visit, or when the evidence was sealed before: families take nothing back by themselves any more. */
  sealedAt: Temporal.Instant;
  /** The pause that goes on; null where there is none. */
  pause: SurveyPause | null;
  /** Why it closes later than families were told; null where it does not. */
  extension: { reason: string } | null;
};

/** A pause as families read of it. */
export type SurveyPause = {
  pausedAt: Temporal.Instant;
  /** The lead's own words, in English. */
  reason: string;
  /** When it is said to go on; null where that is not known. */
  expectedAt: Temporal.Instant | null;
};

/** A pause as families' pages show it, with its instants in the page's words. */
export type PauseView = { since: string; reason: string; expected: string | null; closes: string };

/** Paused: between its two noons, but nothing that arrives counts. It is saved as a draft. */
export type SurveyState = "not-open" | "open" | "paused" | "closed";

/**
 * The one way to know how a survey stands. Without approved questions there is nothing to open, whatever the time (¶122).
 * A pause ends at the closing instant: it closes then, unless its lead has extended it.
 */
export function stateOf(survey: Survey, now: Temporal.Instant): SurveyState {
  const state = surveyWindowState({ ...survey, now });
  if (state !== "open") return state;
  if (survey.approvalId === null) return "not-open";
  return survey.pause === null ? "open" : "paused";
}

/** Whether what a family saves goes into their draft: a pause takes nothing from them. */
export function acceptsDrafts(survey: Survey, now: Temporal.Instant): boolean {
  const state = stateOf(survey, now);
  return state === "open" || state === "paused";
}

/** For how long before its closing each page of the survey says when that is. */
const closingSoonPeriod = Temporal.Duration.from({ hours: 2 });

/** Whether it closes so soon that somebody in the midst of it has to be told. */
export function isClosingSoon({ closesAt }: Pick<Survey, "closesAt">, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, closesAt.subtract(closingSoonPeriod)) >= 0;
}

/** For how long after closing people can still copy what they had written; then it is erased. */
export const copyPeriod = Temporal.Duration.from({ hours: 7 * 24 });

export function erasedAt(closesAt: Temporal.Instant): Temporal.Instant {
  return closesAt.add(copyPeriod);
}

/** One page of the survey: a focus area and its questions; `number` as it stands in the address, from 1. */
export type SurveyPage<Area> = {
  number: number;
  focusArea: Area;
  questions: AskedQuestion[];
  /** Which screens of Easy Read they are, from 1, where some of the page's questions have none; else one after the other. */
  screens?: number[];
};

/** The pages in order; a focus area whose questions were all asked before has none. */
export function surveyPages<Area extends { id: string }>(set: {
  focusAreas: readonly Area[];
  questions: readonly AskedQuestion[];
}): SurveyPage<Area>[] {
  return groupByFocusArea(set.focusAreas, set.questions, { once: true })
    .filter(({ questions }) => questions.length > 0)
    .map((page, index) => ({ ...page, number: index + 1 }));
}

/** Steps that ask about the family itself: first what decides the way, after the focus areas all else. */
export type ProfileStep = "about" | `background/${number}`;

export type Step = ProfileStep | `focus/${number}` | "check";

/** The steps between agreeing and sending, in order. */
export function stepsOf(pages: readonly { number: number }[]): Step[] {
  return [
    "about",
    ...pages.map(({ number }): Step => `focus/${number}`),
    ...backgroundPages.map((_, index): Step => `background/${index + 1}`),
    "check",
  ];
}

/** Of how many steps a step is which, with agreeing as the first. */
export function findProgress(
  step: Step | "consent",
  pages: readonly { number: number }[],
): { step: number; of: number } {
  const steps = ["consent", ...stepsOf(pages)];
  return { step: steps.indexOf(step) + 1, of: steps.length };
}

/** Where somebody goes on: the first step that they have not passed. */
export function nextStep(steps: readonly Step[], passed: readonly string[]): Step {
  return steps.find((step) => !passed.includes(step)) ?? "check";
}

/** The step that comes after one, in order. */
export function nextStepAfter(step: Step, pages: readonly { number: number }[]): Step {
  const steps = stepsOf(withPageOf(step, pages));
  return steps[steps.indexOf(step) + 1] ?? "check";
}

/** The pages with that of a step on which nothing is asked any more, since another window changed an answer. */
function withPageOf(step: Step, pages: readonly { number: number }[]): readonly { number: number }[] {
  const number = Number(step.replace("focus/", ""));
  if (Number.isNaN(number) || pages.some((page) => page.number === number)) return pages;
  return [...pages, { number }].sort((one, other) => one.number - other.number);
}

/** A step, and in Easy Read which of its questions is shown, from 1. */
export type StepPlace = { step: Step; question?: number | null };

type NumberedPage = { number: number; questions: readonly unknown[]; screens?: readonly number[] };

/** Which screens of Easy Read a page has, from 1. */
export function screensOf({ questions, screens }: NumberedPage): readonly number[] {
  return screens ?? questions.map((_, index) => index + 1);
}

/** Where Back leads from a page of questions; in Easy Read each question is a page of its own. */
export function backFrom(place: {
  pages: readonly NumberedPage[];
  number: number;
  question: number | null;
}): StepPlace {
  const { pages, number, question } = place;
  const page = pages.find((one) => one.number === number);
  const before = question !== null && page ? screensOf(page).filter((screen) => screen < question) : [];
  if (before.length > 0) return { step: `focus/${number}`, question: before.at(-1) };
  const pageBefore = pages.filter((one) => one.number < number).at(-1);
  if (!pageBefore) return { step: "about" };
  return {
    step: `focus/${pageBefore.number}`,
    question: question === null ? null : screensOf(pageBefore).at(-1),
  };
}

/** A step's name as it stands in a form or an address; null for what is none that saves answers. */
export function readStep(text: string): Step | null {
  if (text === "about") return text;
  const [, kind, number] = /^(focus|background)\/([1-9]\d?)$/.exec(text) ?? [];
  if (kind === "focus") return `focus/${Number(number)}`;
  return kind === "background" && Number(number) <= backgroundPages.length
    ? `background/${Number(number)}`
    : null;
}

export function isProfileStep(step: Step): step is ProfileStep {
  return step === "about" || step.startsWith("background/");
}
