import type { Trx } from "#db/connection.ts";
import type { AnswersTable } from "#db/tables/surveys.ts";
import type { ApprovedSet } from "../approvals/find-approved-set.server.ts";
import { findDanger } from "../danger/find-danger.ts";
import type { DraftAnswers } from "../drafts/draft.ts";
import { asksForWords, type QuestionVersion } from "../questions/question.ts";
import { answerKey, maxChildren, readAnswerKey } from "../survey/asked-questions.ts";
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
    before: readonly Pick<AnswersTable, "questionVersionId" | "child" | "words">[];
    now: Temporal.Instant;
  },
): Promise<void> {
  const { set, responseId, now } = input;
  const { inspectionId } = set;
  const changed = new Set(input.before.filter(({ words }) => words !== null).map(keyOf));
  const entries: NewEntry[] = [];
  const raise = (place: ReturnType<typeof readAnswerKey>, kinds: NewEntry["kinds"]) => {
    if (kinds.length === 0) return;
    const of = { source: "survey" as const, responseId, sourceId: null };
    entries.push({ ...of, ...place, ofTranslation: false, kinds });
  };
  const questions = set.questions.filter(({ type }) => asksForWords(type));
  for (const key of questions.flatMap(listKeys)) {
    const words = wordsOf(input.answers, key);
    const old = input.before.filter((row) => keyOf(row) === key);
    if (old.length > 0 && old.map((row) => row.words ?? "").join("\n") === words) {
      changed.delete(key);
    } else if (!changed.has(key)) {
      raise(readAnswerKey(key), findDanger(words));
    }
  }
  for (const key of changed) {
    const found = findDanger(wordsOf(input.answers, key));
    const place = readAnswerKey(key);
    const text = { source: "survey" as const, sourceId: responseId, ...place };
    raise(place, await markChangedEntries(trx, { text, found, now }));
  }
  await addEntries(trx, { inspectionId, entries, now });
}

function keyOf({ questionVersionId: id, child }: Pick<AnswersTable, "questionVersionId" | "child">): string {
  return answerKey({ id, child });
}

/** Under which keys a question is answered: of each child by itself. */
function listKeys({ id, ofEachChild }: QuestionVersion): string[] {
  return Array.from({ length: ofEachChild ? maxChildren : 1 }, (_, index) =>
    answerKey({ id, child: index + 1 }),
  );
}

function wordsOf(answers: DraftAnswers, key: string): string {
  return (answers[key] ?? []).join("\n");
}
