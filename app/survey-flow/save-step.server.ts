import { checkAnswers, controlOf, isMissing, isTooLong } from "#app/domain/drafts/draft.ts";
import { formVersionField, parseFormVersion } from "#app/domain/drafts/form-version.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { isChoiceKey, type Problem } from "#app/domain/questions/question.ts";
import { maxChildren, repeatForChildren } from "#app/domain/survey/asked-questions.ts";
import type { ProfileValues } from "#app/domain/survey/family-profile.ts";
import { stepPath } from "#app/domain/survey/step-path.ts";
import { isProfileStep, type Step } from "#app/domain/survey/survey.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import type { PageArgs } from "../http/page-request.ts";
import type { Typed } from "../http/parse-form.ts";
import { requireDiskSpace } from "../http/require-disk-space.server.ts";
import { findNextPlace } from "./next-place.ts";
import { listStaleAnswers, type ParsedAnswers, parseAnswers } from "./parse-answers.server.ts";
import { isYoungPerson, parseProfile } from "./parse-profile.ts";
import {
  findDraftQuestions,
  findRespondent,
  type Respondent,
  renewDraftCookie,
  requireAnswering,
  throwNotAnswering,
  throwUnsavedWords,
} from "./respondent.server.ts";
import { keepsOtherAnswer, readQuestionNumber } from "./step-fields.ts";
import { readSubmitDestination, type SubmitDestination } from "./submit-destination.server.ts";

export type StepSaved =
  | { kind: "saved"; to: string; headers?: Record<string, string> }
  | { kind: "invalid"; problems: Record<string, Problem>; translator: Translator }
  /** Words over their limit are not saved, and stay on the page; all else is saved. */
  | { kind: "too-long"; problems: Record<string, Problem>; translator: Translator }
  /** By control: what another window had saved meanwhile. */
  | { kind: "conflict"; otherAnswers: Record<string, string[]> }
  | { kind: "window-closed" }
  | { kind: "no-draft" };

/**
 * Saves what was typed on a step of the survey, by a page's form or by script while it is being typed. `done` is false
 * for the latter: nothing is then checked for being needed, and the step is not passed. Throws the page that says where
 * somebody stands who is not answering, with their words where they would be lost.
 */
export async function saveStep(
  args: PageArgs,
  { step, typed, done }: { step: Step; typed: Typed; done: boolean },
): Promise<StepSaved> {
  const { context } = args;
  const respondent = await findRespondent(args);
  if (!respondent.draft) throwUnsavedWords(respondent, listFreeTexts(typed));
  if (respondent.state === "closed") return saveLateStep(args, respondent, { step, typed });
  const isPaused = respondent.state === "paused";
  const answering = await requireAnswering(args, respondent);
  const { survey, translator, token, draft } = answering;
  const parsed: ParsedStep = isProfileStep(step)
    ? parseProfile(draft, step, typed)
    : parseAnswers(answering, step, typed);
  const isValid = Object.keys(parsed.problems).length === 0;
  await requireDiskSpace(context, "save");
  const next = findNextPlace(answering, {
    step,
    question: readQuestionNumber(typed),
    isChange: Boolean(typed.change),
    save: parsed,
  });
  // In a pause every step leads to the page that says so, and that what was typed is saved.
  const destination = isPaused
    ? { to: paths.survey.start(survey.slug) }
    : (readSubmitDestination(args, typed, survey.slug) ??
      findWayOfYoungPerson(survey.slug, { step, typed, done }));
  const saved = await saveDraft(context.db, {
    survey,
    token,
    draft,
    step,
    language: translator.language.code,
    about: parsed.about,
    answers: parsed.answers,
    sameMarks: parsed.sameMarks,
    setAside: parsed.setAside,
    // In Easy Read a step is passed with its last question.
    done: done && isValid && next.step !== step && destination === null,
    copy: parseFormVersion(typed[formVersionField]?.[0]),
    now: context.receivedAt,
  });
  switch (saved.kind) {
    case "saved": {
      const staleAnswers = listStaleAnswers(answering, typed);
      throwUnsavedWords({ survey, sent: null }, listFreeTexts(staleAnswers));
      if (isPaused) throwUnsavedWords({ survey, sent: null }, listTooLong(typed, parsed.problems));
      if (Object.values(parsed.problems).some(isTooLong))
        return { kind: "too-long", problems: parsed.problems, translator };
      const headers = renewDraftCookie(context, answering);
      if (destination !== null) return { kind: "saved", headers, ...destination };
      const isUnsaved =
        Object.values(parsed.problems).some((problem) => !isMissing(problem)) ||
        Object.keys(staleAnswers).length > 0;
      // While somebody types what is needed may be missing; "saved" is said only where all that was given is.
      if (done ? !isValid : isUnsaved) return { kind: "invalid", problems: parsed.problems, translator };
      return { kind: "saved", to: stepPath(survey.slug, next), headers };
    }
    case "conflict": {
      // The page on which both are compared is not there in a pause.
      if (isPaused) throwUnsavedWords({ survey, sent: null }, listFreeTexts(typed));
      const entries = Object.entries(saved.otherAnswers).map(([name, values]) => [
        isProfileStep(step) ? name : controlOf({ id: name }),
        values,
      ]);
      return { kind: "conflict", otherAnswers: Object.fromEntries(entries) };
    }
    case "too-long":
      throw new Error("words that are too long were not left out of what was saved");
    case "window-closed":
      return saved;
    case "no-draft": {
      const { sent } = await findRespondent(args);
      throwUnsavedWords({ survey, sent }, listFreeTexts(typed));
      return saved;
    }
  }
}

/** A young person who came in by the parents' door is led to their own page; what it offers stands there. */
function findWayOfYoungPerson(
  area: string,
  { step, typed, done }: { step: Step; typed: Typed; done: boolean },
): SubmitDestination | null {
  return done && step === "about" && isYoungPerson(typed) ? { to: paths.area.youngPeople(area) } : null;
}

type ParsedStep = { about?: ProfileValues; problems: Record<string, Problem> } & Partial<
  Omit<ParsedAnswers, "problems">
>;

/** Keeps words that arrive after closing, to be returned to their writer; throws the page that says where they stand. */
async function saveLateStep(
  args: PageArgs,
  respondent: Respondent,
  { step, typed }: { step: Step; typed: Typed },
): Promise<never> {
  const { survey, token, draft } = respondent;
  if (!draft || token === null) return throwNotAnswering(args, respondent);
  const { set } = await findDraftQuestions(args.context, draft);
  const onPage = repeatForChildren(set.questions, maxChildren)
    .map((question) => ({ question, control: controlOf(question) }))
    .filter(({ control }) => control in typed && !keepsOtherAnswer(typed, control))
    .map(({ question }) => question);
  const { answers, problems } = checkAnswers(onPage, typed);
  const now = args.context.receivedAt;
  const copy = parseFormVersion(typed[formVersionField]?.[0]);
  const saved = await saveDraft(args.context.db, {
    ...{ survey, token, draft, step, answers, done: false, copy, now },
  });
  // Another window's words stand, and may still count where the closing is extended: these are returned at once.
  if (saved.kind === "conflict") throwUnsavedWords(respondent, listFreeTexts(typed));
  // What is too long to be kept for its writer is returned at once.
  throwUnsavedWords(respondent, listTooLong(typed, problems));
  return throwNotAnswering(args, respondent);
}

function listTooLong(typed: Typed, problems: Record<string, Problem>): string[] {
  return Object.entries(problems).flatMap(([control, problem]) =>
    isTooLong(problem) ? (typed[control] ?? []) : [],
  );
}

/** What was written in a person's own words; answers that were chosen are quickly made again. */
function listFreeTexts(typed: Typed): string[] {
  return Object.entries(typed).flatMap(([name, values]) =>
    name.startsWith("q-") ? values.filter((value) => !isChoiceKey(value)) : [],
  );
}
