import { isChoiceKey } from "#app/domain/questions/question.ts";
import { type About, checkAbout } from "#app/domain/surveys/about.ts";
import { checkAnswers, controlOf, type DraftAnswers } from "#app/domain/surveys/draft.ts";
import { saveDraft } from "#app/domain/surveys/save-draft.server.ts";
import { nextStepAfter, type Step } from "#app/domain/surveys/survey.ts";
import { copyField, readCopy } from "#app/domain/surveys/window-copy.ts";
import type { Typed } from "./parse-form.ts";
import {
  type Answering,
  type Asked,
  findRespondent,
  giveBackUnsaved,
  questionsOf,
  requireAnswering,
} from "./respondent.server.ts";

export type StepSaved =
  | { kind: "saved"; to: string }
  | { kind: "put-right"; errors: Record<string, string> }
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
  const { survey, token, draft, pages } = answering;
  const said = step === "about" ? aboutIn(draft.about, typed) : answersIn(answering, step, typed);
  const right = Object.keys(said.errors).length === 0;
  const saved = await saveDraft(context.db, {
    survey,
    token,
    step,
    about: said.about,
    answers: said.answers,
    done: done && right,
    copy: readCopy(typed[copyField]?.[0]),
    now: context.receivedAt,
  });
  switch (saved.kind) {
    case "saved": {
      const base = `/areas/${survey.slug}/survey`;
      if (typed.then?.[0] === "later") return { kind: "saved", to: `${base}/kept` };
      if (done && !right) return { kind: "put-right", errors: said.errors };
      const next = typed.change ? "check" : nextStepAfter(step, pages);
      return { kind: "saved", to: `${base}/${next}` };
    }
    case "said-elsewhere": {
      const there = Object.entries(saved.there).map(([name, values]) => [
        step === "about" ? name : controlOf({ id: name }),
        values,
      ]);
      return { kind: "said-elsewhere", there: Object.fromEntries(there) };
    }
    case "window-closed":
      return saved;
    case "no-draft": {
      const { sent } = await findRespondent(asked);
      giveBackUnsaved({ survey, sent }, wordsIn(typed));
      return saved;
    }
  }
}

type Said = { about?: About; answers?: DraftAnswers; errors: Record<string, string> };

function aboutIn(before: About, typed: Typed): Said {
  const { about, errors } = checkAbout(typed);
  const kept = Object.entries(before).filter(([name]) => name in errors || isOtherKept(typed, name));
  const now = Object.entries(about).filter(([name]) => !isOtherKept(typed, name));
  return { about: Object.fromEntries([...kept, ...now]), errors };
}

function answersIn({ pages }: Answering, step: Step, typed: Typed): Said {
  const page = pages.find(({ number }) => `focus/${number}` === step);
  if (!page) throw new Response(null, { status: 404 });
  const questions = page.questions.filter((question) => !isOtherKept(typed, controlOf(question)));
  return checkAnswers(questions, typed);
}

function isOtherKept(typed: Typed, control: string): boolean {
  return typed[`keep-${control}`]?.[0] === "there";
}

/** As `requireAnswering`, but words that arrive after closing are first kept to be given back. */
async function requireAnsweringOrKeep(asked: Asked, step: Step, typed: Typed): Promise<Answering> {
  const { survey, state, token, draft, sent } = await findRespondent(asked);
  if (!draft) giveBackUnsaved({ survey, sent }, wordsIn(typed));
  if (state === "closed" && draft && token !== null) {
    const { set } = await questionsOf(asked.context, draft);
    const onPage = set.questions.filter((question) => controlOf(question) in typed);
    const { answers } = checkAnswers(onPage, typed);
    const now = asked.context.receivedAt;
    await saveDraft(asked.context.db, { survey, token, step, answers, done: false, copy: null, now });
  }
  return requireAnswering(asked);
}

/** What was written in a person's own words; answers that were chosen are quickly made again. */
function wordsIn(typed: Typed): string[] {
  return Object.entries(typed).flatMap(([name, values]) =>
    name.startsWith("q-") ? values.filter((value) => !isChoiceKey(value)) : [],
  );
}
