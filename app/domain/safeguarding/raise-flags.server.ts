import type { Trx } from "#db/connection.ts";
import type { AnswersTable } from "#db/tables/surveys.ts";
import type { ApprovedSet } from "../approvals/find-approved-set.server.ts";
import { findDanger } from "../danger/find-danger.ts";
import type { DraftAnswers } from "../drafts/draft.ts";
import { asksForWords } from "../questions/question.ts";
import { answerKey, maxChildren } from "../survey/asked-questions.ts";
import { addEntries, type NewEntry } from "./add-entries.server.ts";
import { markChangedEntries } from "./mark-changed-entries.server.ts";

/**
 * Puts words that may speak of danger to a child into the queue of the named inspector, in the transaction that
 * stores the response. `before`: the response's earlier words. Words that were there before are not flagged again, nor what
 * an entry says that nobody has opened yet. A flagged passage that is gone is marked as changed.
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
  const changed = new Set(
    input.before.filter(({ words }) => words !== null).map(({ questionVersionId }) => questionVersionId),
  );
  const entries: NewEntry[] = [];
  const raise = (questionVersionId: string, kinds: NewEntry["kinds"]) => {
    if (kinds.length === 0) return;
    const place = { source: "survey" as const, responseId, sourceId: null, questionVersionId };
    entries.push({ ...place, ofTranslation: false, kinds });
  };
  for (const question of set.questions.filter(({ type }) => asksForWords(type))) {
    const words = wordsOf(input.answers, question.id);
    const old = input.before.filter(({ questionVersionId }) => questionVersionId === question.id);
    if (old.length > 0 && old.map((row) => row.words ?? "").join("\n") === words) {
      changed.delete(question.id);
    } else if (!changed.has(question.id)) {
      raise(question.id, findDanger(words));
    }
  }
  for (const questionVersionId of changed) {
    const found = findDanger(wordsOf(input.answers, questionVersionId));
    const text = { source: "survey" as const, sourceId: responseId, questionVersionId };
    raise(questionVersionId, await markChangedEntries(trx, { text, found, now }));
  }
  await addEntries(trx, { inspectionId, entries, now });
}

/** What was written to a question, of each child. */
function wordsOf(answers: DraftAnswers, id: string): string {
  const numbers = Array.from({ length: maxChildren }, (_, index) => index + 1);
  return numbers.flatMap((child) => answers[answerKey({ id, child })] ?? []).join("\n");
}
