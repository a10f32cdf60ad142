import { toText } from "#app/platform/instants.ts";
import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import { findDraftByToken, updateDraft } from "#db/queries/drafts.ts";
import type { About } from "./about.ts";
import { type DraftAnswers, mergeAnswers, readDraft } from "./draft.ts";
import { reopenDraft } from "./reopen-draft.server.ts";
import { type Step, type Survey, stateOf } from "./survey.ts";

export type DraftSaved = { kind: "saved" } | { kind: "window-closed" } | { kind: "no-draft" };

/**
 * Saves what was said on one step. `passed`: whether the step is done. `now` is when the request arrived: what arrives
 * at or after closing is kept only to be given back to its writer. A save is no entry of the audit.
 */
export async function saveDraft(
  db: Queries,
  saved: {
    survey: Survey;
    token: string;
    about?: About;
    answers?: DraftAnswers;
    passed: Step | null;
    now: Temporal.Instant;
  },
): Promise<DraftSaved> {
  const { survey, now } = saved;
  const tokenHash = hashToken(saved.token);
  return db.transaction().execute(async (trx) => {
    await takeTurns(trx, `draft:${tokenHash}`);
    const row = await findDraftByToken(trx, { revisitId: survey.revisitId, tokenHash });
    if (!row) return { kind: "no-draft" };
    const found = readDraft(row);
    if (stateOf(survey, now) !== "open") {
      const late = mergeAnswers(found.late, changedOnly(found.answers, saved.answers ?? {}));
      await updateDraft(trx, found.id, { late: JSON.stringify(late) });
      return { kind: "window-closed" };
    }
    const draft = await reopenDraft(trx, { draft: found, now });
    const passed = saved.passed ? [...new Set([...draft.passed, saved.passed])] : draft.passed;
    await updateDraft(trx, draft.id, {
      about: JSON.stringify(saved.about ?? draft.about),
      answers: JSON.stringify(mergeAnswers(draft.answers, saved.answers ?? {})),
      passed: JSON.stringify(passed),
      savedAt: toText(now),
    });
    return { kind: "saved" };
  });
}

function changedOnly(before: DraftAnswers, now: DraftAnswers): DraftAnswers {
  return Object.fromEntries(
    Object.entries(now).filter(([id, values]) => JSON.stringify(values) !== JSON.stringify(before[id] ?? [])),
  );
}
