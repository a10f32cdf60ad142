import { toText } from "#app/platform/instants.ts";
import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { holdDraftByToken, saveToDraft, updateDraft } from "#db/queries/drafts.ts";
import { type About, aboutNames } from "./about.ts";
import { type DraftAnswers, mergeAnswers, readDraft } from "./draft.ts";
import { reopenDraft } from "./reopen-draft.server.ts";
import { type Step, type Survey, stateOf } from "./survey.ts";
import { type WindowCopy, wasOvertaken } from "./window-copy.ts";

export type DraftSaved =
  | { kind: "saved" }
  /** Another window has said something else meanwhile, to these names or questions; nothing was saved. */
  | { kind: "said-elsewhere"; there: Record<string, string[]> }
  | { kind: "window-closed" }
  | { kind: "no-draft" };

/**
 * Saves what was said on one step. `done`: whether the step is passed. `copy`: the page it was said on, null where there
 * is none to tell apart. `now` is when the request arrived: what arrives at or after closing is kept only to be given
 * back to its writer. A save is no entry of the audit.
 */
export async function saveDraft(
  db: Queries,
  saved: {
    survey: Survey;
    token: string;
    step: Step;
    /** The code of the language that the page was in; as before where not given. */
    language?: string;
    about?: About;
    answers?: DraftAnswers;
    done: boolean;
    copy: WindowCopy | null;
    now: Temporal.Instant;
  },
): Promise<DraftSaved> {
  const { survey, step, copy, now } = saved;
  const tokenHash = hashToken(saved.token);
  return db.transaction().execute(async (trx) => {
    const row = await holdDraftByToken(trx, { revisitId: survey.revisitId, tokenHash });
    if (!row) return { kind: "no-draft" };
    const found = readDraft(row);
    if (stateOf(survey, now) !== "open") {
      const late = mergeAnswers(found.late, changedOnly(found.answers, saved.answers ?? {}));
      await updateDraft(trx, found.id, { late: JSON.stringify(late) });
      return { kind: "window-closed" };
    }
    if (wasOvertaken(copy, found.windows[step])) {
      const there = {
        ...saidOtherwise(saved.answers ?? {}, found.answers, Object.keys(saved.answers ?? {})),
        ...saidOtherwise(saved.about ?? {}, found.about, saved.about ? aboutNames : []),
      };
      if (Object.keys(there).length > 0) return { kind: "said-elsewhere", there };
    }
    const draft = await reopenDraft(trx, { draft: found, now });
    const passed = saved.done ? [...new Set([...draft.passed, step])] : draft.passed;
    await saveToDraft(trx, draft.id, {
      about: JSON.stringify(saved.about ?? draft.about),
      answers: JSON.stringify(mergeAnswers(draft.answers, saved.answers ?? {})),
      passed: JSON.stringify(passed),
      windows: JSON.stringify(copy ? { ...draft.windows, [step]: copy.own } : draft.windows),
      language: saved.language ?? draft.language,
      savedAt: toText(now),
    });
    return { kind: "saved" };
  });
}

type Said = Partial<Record<string, string[]>>;

/** What stands in `now` otherwise than in `before`; nothing and an empty list are the same. */
function changedOnly(before: Said, now: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(now).filter(
      ([name, values]) => JSON.stringify(values) !== JSON.stringify(before[name] ?? []),
    ),
  );
}

/** What is kept under `names`, where it is not what is said now. */
function saidOtherwise(now: Said, kept: Said, names: readonly string[]): Record<string, string[]> {
  return changedOnly(now, Object.fromEntries(names.map((name) => [name, kept[name] ?? []])));
}
