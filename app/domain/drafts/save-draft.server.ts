import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { holdDraftByToken, saveLate, saveToDraft } from "#db/queries/drafts.ts";
import type { ApprovedSet } from "../approvals/find-approved-set.server.ts";
import { listStepsStillPassed } from "../survey/asked-pages.ts";
import { maxChildren, repeatForChildren } from "../survey/asked-questions.ts";
import { mergeProfile, type ProfileValues, readProfileValues } from "../survey/family-profile.ts";
import { findSurveyQuestions } from "../survey/find-survey-questions.server.ts";
import { acceptsDrafts, type Step, type Survey } from "../survey/survey.ts";
import { type Draft, fitAnswers } from "./draft.ts";
import { type FormVersion, isOutdated, markSave } from "./form-version.ts";
import { recordReopening, reopenDraft } from "./reopen-draft.server.ts";
import { mergeDraftAnswers, type SameSave } from "./same-answers.ts";

export type DraftSaved =
  | { kind: "saved" }
  /** Another window has said something else meanwhile, to these names or questions; nothing was saved. */
  | { kind: "conflict"; otherAnswers: Record<string, string[]> }
  /** Words of these questions are over their limit; nothing was saved. */
  | { kind: "too-long"; questionIds: string[] }
  | { kind: "window-closed" }
  | { kind: "no-draft" };

type ToSave = SameSave & {
  survey: Survey;
  token: string;
  /** As it was found for this request, where it was: it need then not be asked for again. */
  draft?: Draft;
  step: Step;
  /** The code of the language that the page was in; as before where not given. */
  language?: string;
  /** What is said of the family, by control; what is not in it stays. */
  about?: ProfileValues;
  done: boolean;
  copy: FormVersion | null;
  now: Temporal.Instant;
};

/**
 * Saves the answers of one step. Only answers to the draft's approved questions are stored, each up to its limit, so
 * a draft has a largest size. `done`: whether the step is passed. `copy`: the page it came from, null where there is
 * none. `now` is when the request arrived. While the survey is paused a draft is saved as ever. At or after closing, words are kept only to be returned to their writer. A
 * save makes no audit entry.
 */
export async function saveDraft(db: Queries, saved: ToSave): Promise<DraftSaved> {
  const { survey, now } = saved;
  if (saved.draft) {
    const fitting = await fitToQuestions(db, saved.draft, saved);
    if (fitting.kind === "too-long") return fitting;
    const atOnce = await saveUnlessChanged(db, saved.draft, fitting);
    if (atOnce) return atOnce;
  }
  const tokenHash = hashToken(saved.token);
  return db.transaction().execute(async (trx) => {
    const storedDraft = await holdDraftByToken(trx, { inspectionId: survey.inspectionId, tokenHash });
    if (!storedDraft) return { kind: "no-draft" };
    const { draft, wasCounted } = acceptsDrafts(survey, now)
      ? await reopenDraft(trx, { draft: storedDraft, now })
      : { draft: storedDraft, wasCounted: false };
    const fitting = await fitToQuestions(trx, draft, saved);
    const outcome = fitting.kind === "too-long" ? fitting : await saveUnlessChanged(trx, draft, fitting);
    if (wasCounted) await recordReopening(trx, { draft, now });
    if (!outcome) throw new Error("a draft changed while it was held");
    return outcome;
  });
}

/** The same, with no more than the draft's questions ask for. */
async function fitToQuestions(
  db: Queries,
  { inspectionId, approvalId }: Draft,
  saved: ToSave,
): Promise<FittingSave | { kind: "too-long"; questionIds: string[] }> {
  const { answers = {}, setAside = {}, now } = saved;
  const set = await findSurveyQuestions(db, { inspectionId, approvalId, now });
  if (set === null) throw new Error("a draft's approved questions are gone");
  const questions = repeatForChildren(set.questions, maxChildren);
  const fitting = fitAnswers(questions, answers);
  const aside = fitAnswers(questions, setAside);
  const tooLong = [...fitting.tooLong, ...aside.tooLong];
  if (tooLong.length > 0) return { kind: "too-long", questionIds: tooLong };
  return {
    ...saved,
    kind: "fitting",
    set,
    answers: fitting.answers,
    setAside: aside.answers,
  };
}

type FittingSave = ToSave & { kind: "fitting"; set: ApprovedSet };

/**
 * Saves in one statement to a draft as it was found; null, with nothing saved, where it has changed or gone since, or
 * was closed and must be reopened first.
 */
async function saveUnlessChanged(db: Queries, draft: Draft, saved: FittingSave): Promise<DraftSaved | null> {
  const { survey, step, copy, now, about = {}, answers = {} } = saved;
  const isLate = !acceptsDrafts(survey, now);
  if (isOutdated(copy, draft.windows[step])) {
    const storedAnswers = isLate ? { ...draft.answers, ...draft.late } : draft.answers;
    const otherAnswers = {
      ...findConflicts(answers, storedAnswers, Object.keys(answers)),
      ...findConflicts(about, readProfileValues(draft), Object.keys(about)),
    };
    if (Object.keys(otherAnswers).length > 0) return { kind: "conflict", otherAnswers };
  }
  const windows = copy ? { ...draft.windows, [step]: markSave(copy, draft.revision + 1) } : draft.windows;
  if (isLate) {
    // What was emptied too late stands here as an empty list, and what is again as it was in time is gone from here.
    const late = changedOnly(draft.answers, { ...draft.late, ...saved.setAside, ...answers });
    return (await saveLate(db, draft, { late, windows })) ? { kind: "window-closed" } : null;
  }
  if (draft.closedAt !== null) return null;
  const profile = mergeProfile(draft, about);
  const merged = mergeDraftAnswers(draft, saved, { ...profile, questions: saved.set.questions });
  const { passed } = draft;
  const stillPassed = listStepsStillPassed(saved.set, {
    ...{ before: draft, after: { ...profile, ...merged }, passed },
  });
  const isSaved = await saveToDraft(db, draft, {
    ...profile,
    ...merged,
    passed: saved.done ? [...new Set([...stillPassed, step])] : stillPassed,
    windows,
    language: saved.language ?? draft.language,
    savedAt: now,
  });
  return isSaved ? { kind: "saved" } : null;
}

type AnswerValues = Partial<Record<string, string[]>>;

/** What stands in `now` otherwise than in `before`; nothing and an empty list are the same. */
function changedOnly(before: AnswerValues, now: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(now).filter(
      ([name, values]) => JSON.stringify(values) !== JSON.stringify(before[name] ?? []),
    ),
  );
}

/** What is kept under `names`, where it is not what is said now. */
function findConflicts(
  now: AnswerValues,
  stored: AnswerValues,
  names: readonly string[],
): Record<string, string[]> {
  return changedOnly(now, Object.fromEntries(names.map((name) => [name, stored[name] ?? []])));
}
