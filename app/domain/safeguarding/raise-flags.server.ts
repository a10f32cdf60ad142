import type { Trx } from "#db/connection.ts";
import { updateFlagsAsChanged } from "#db/queries/safeguarding.ts";
import type { AnswersTable } from "#db/tables/surveys.ts";
import type { ApprovedSet } from "../approvals/find-approved-set.server.ts";
import { findDanger } from "../danger/find-danger.ts";
import type { DraftAnswers } from "../drafts/draft.ts";
import { asksForWords } from "../questions/question.ts";
import { addEntries } from "./add-entries.server.ts";

/**
 * Puts words that may speak of danger to a child into the queue of the named inspector, in the transaction that
 * stores the response. `before`: the response's earlier words. Words that were there before are not flagged again. A
 * flagged passage that is gone is marked as changed.
 */
export async function raiseFlags(
  trx: Trx,
  input: {
    set: ApprovedSet;
    answers: DraftAnswers;
    responseId: string;
    before: readonly Pick<AnswersTable, "questionVersionId" | "words">[];
    now: Temporal.Instant;
  },
): Promise<void> {
  const { set, responseId, now } = input;
  const { inspectionId } = set;
  const changed = new Set(input.before.map(({ questionVersionId }) => questionVersionId));
  const flags = set.questions
    .filter(({ type }) => asksForWords(type))
    .flatMap((question) => {
      const words = (input.answers[question.id] ?? []).join("\n");
      const old = input.before.filter(({ questionVersionId }) => questionVersionId === question.id);
      if (old.length > 0 && old.map((row) => row.words ?? "").join("\n") === words) {
        changed.delete(question.id);
        return [];
      }
      const kinds = findDanger(words);
      return kinds.length > 0 ? [{ questionVersionId: question.id, kinds }] : [];
    });
  if (changed.size > 0) {
    await updateFlagsAsChanged(trx, {
      responseId,
      questionVersionIds: [...changed],
      wordsChangedAt: now,
    });
  }
  const entries = flags.map(({ questionVersionId, kinds }) => ({
    ...{ source: "survey" as const, responseId, sourceId: null, questionVersionId },
    ...{ ofTranslation: false, kinds },
  }));
  await addEntries(trx, { inspectionId, entries, now });
}
