import {
  checkAnswers,
  controlOf,
  type DraftAnswers,
  isMissing,
  isTooLong,
} from "#app/domain/drafts/draft.ts";
import { formVersionField, parseFormVersion } from "#app/domain/drafts/form-version.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { asksForWords, isChoiceKey, type Problem } from "#app/domain/questions/question.ts";
import { type About, checkAbout } from "#app/domain/survey/respondent-profile.ts";
import { addressOf, nextStepAfter, type Step } from "#app/domain/survey/survey.ts";
import { isBlank } from "#app/domain/text/text.ts";
import { paths } from "#app/paths.ts";
import type { Typed } from "./parse-form.ts";
import { requireRoom } from "./require-room.server.ts";
import {
  type Answering,
  type Asked,
  findRespondent,
  giveBackUnsaved,
  questionsOf,
  requireAnswering,
} from "./respondent.server.ts";
import { readSubmitDestination } from "./submit-destination.server.ts";

export type StepSaved =
  | { kind: "saved"; to: string; headers?: Record<string, string> }
  | { kind: "put-right"; problems: Record<string, Problem> }
  /** Words over their limit are not saved, and stay on the page; all else is saved. */
  | { kind: "too-long"; problems: Record<string, Problem> }
  /** By control: what another window had saved meanwhile. */
  | { kind: "said-elsewhere"; there: Record<string, string[]> }
  | { kind: "window-closed" }
  | { kind: "no-draft" };

/**
 * Saves what was typed on a step of the survey, by a page's form or by script while it is being typed. `done` is false
 * for the latter: nothing is then checked for being needed, and the step is not passed. Throws the page that says where
 * somebody stands who is not answering, with their words where they would be lost.
 */
export async function saveStep(
  asked: Asked,
  { step, typed, done }: { step: Step; typed: Typed; done: boolean },
): Promise<StepSaved> {
  const { context } = asked;
  const answering = await requireAnsweringOrKeep(asked, step, typed);
  const { survey, words, token, draft } = answering;
  const said = step === "about" ? aboutIn(draft.about, typed) : answersIn(answering, step, typed);
  const right = Object.keys(said.problems).length === 0;
  await requireRoom(context, "save");
  const next = nextAddress(answering, step, typed);
  const onward = readSubmitDestination(asked, typed, paths.area.overview(survey.slug));
  const saved = await saveDraft(context.db, {
    survey,
    token,
    draft,
    step,
    language: words.language.code,
    about: said.about,
    answers: said.answers,
    // In Easy Read a step is passed with its last question.
    done: done && right && !next.startsWith(`${step}?`) && onward === null,
    copy: parseFormVersion(typed[formVersionField]?.[0]),
    now: context.receivedAt,
  });
  switch (saved.kind) {
    case "saved": {
      const base = paths.survey.start(survey.slug);
      const unasked = listUnasked(answering, typed);
      giveBackUnsaved({ survey, sent: null }, wordsIn(unasked));
      if (Object.values(said.problems).some(isTooLong)) return { kind: "too-long", problems: said.problems };
      if (onward !== null) return { kind: "saved", ...onward };
      const isUnsaved =
        Object.values(said.problems).some((problem) => !isMissing(problem)) ||
        Object.keys(unasked).length > 0;
      // While somebody types what is needed may be missing; "saved" is said only where all that was given is.
      if (done ? !right : isUnsaved) return { kind: "put-right", problems: said.problems };
      return { kind: "saved", to: `${base}/${next}` };
    }
    case "said-elsewhere": {
      const there = Object.entries(saved.there).map(([name, values]) => [
        step === "about" ? name : controlOf({ id: name }),
        values,
      ]);
      return { kind: "said-elsewhere", there: Object.fromEntries(there) };
    }
    case "too-long":
      throw new Error("words that are too long were not left out of what was saved");
    case "window-closed":
      return saved;
    case "no-draft": {
      const { sent } = await findRespondent(asked);
      giveBackUnsaved({ survey, sent }, wordsIn(typed));
      return saved;
    }
  }
}

/** Where somebody goes on: the next question in Easy Read, the next step, or back to checking. */
function nextAddress({ pages }: Answering, step: Step, typed: Typed): string {
  if (typed.change) return "check";
  const shown = shownQuestion(typed);
  const page = pages.find(({ number }) => `focus/${number}` === step);
  if (page && shown !== null && shown < page.questions.length) return addressOf(step, shown + 1);
  return nextStepAfter(step, pages);
}

function shownQuestion(typed: Typed): number | null {
  const number = Number(typed.question?.[0]);
  return Number.isInteger(number) && number >= 1 ? number : null;
}

type Said = { about?: About; answers?: DraftAnswers; problems: Record<string, Problem> };

function aboutIn(before: About, typed: Typed): Said {
  const { about, problems } = checkAbout(typed);
  const kept = Object.entries(before).filter(([name]) => name in problems || isOtherKept(typed, name));
  const now = Object.entries(about).filter(([name]) => !isOtherKept(typed, name));
  return { about: Object.fromEntries([...kept, ...now]), problems };
}

function answersIn({ pages }: Answering, step: Step, typed: Typed): Said {
  const page = pages.find(({ number }) => `focus/${number}` === step);
  if (!page) throw new Response(null, { status: 404 });
  const shown = shownQuestion(typed);
  const questions = page.questions
    .filter((_, index) => shown === null || index === shown - 1)
    .filter((question) => !isOtherKept(typed, controlOf(question)))
    // A field for words is always sent, though it be empty: one that did not arrive says nothing of them.
    .filter((question) => !asksForWords(question.type) || controlOf(question) in typed);
  return checkAnswers(questions, typed);
}

/** Answers to what this draft does not ask: of a page that was opened for an earlier one. */
function listUnasked({ set }: Answering, typed: Typed): Typed {
  const controls = new Set(set.questions.map(controlOf));
  return Object.fromEntries(
    Object.entries(typed).filter(
      ([name, values]) => name.startsWith("q-") && !controls.has(name) && !values.every(isBlank),
    ),
  );
}

function isOtherKept(typed: Typed, control: string): boolean {
  return typed[`keep-${control}`]?.[0] === "there";
}

/** As `requireAnswering`, but words that arrive after closing are first kept to be given back. */
async function requireAnsweringOrKeep(asked: Asked, step: Step, typed: Typed): Promise<Answering> {
  const respondent = await findRespondent(asked);
  const { survey, state, token, draft, sent } = respondent;
  if (!draft) giveBackUnsaved({ survey, sent }, wordsIn(typed));
  if (state === "closed" && draft && token !== null) {
    const { set } = await questionsOf(asked.context, draft);
    const onPage = set.questions.filter((question) => controlOf(question) in typed);
    const { answers, problems } = checkAnswers(onPage, typed);
    const now = asked.context.receivedAt;
    await saveDraft(asked.context.db, { survey, token, draft, step, answers, done: false, copy: null, now });
    // What is too long to be kept for its writer is given back at once.
    const controls = Object.keys(problems).filter(
      (control) => problems[control] && isTooLong(problems[control]),
    );
    giveBackUnsaved(
      { survey, sent },
      controls.flatMap((control) => typed[control] ?? []),
    );
  }
  return requireAnswering(asked, respondent);
}

/** What was written in a person's own words; answers that were chosen are quickly made again. */
function wordsIn(typed: Typed): string[] {
  return Object.entries(typed).flatMap(([name, values]) =>
    name.startsWith("q-") ? values.filter((value) => !isChoiceKey(value)) : [],
  );
}
