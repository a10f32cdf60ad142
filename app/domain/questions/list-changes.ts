import { compareWords, type DifferencePiece } from "../text/word-difference.ts";
import { describeChange } from "./describe-change.ts";
import type { Wording } from "./question.ts";

/** Something that is another in a question: its words as a difference, else a whole sentence. */
export type QuestionChange = { label: string; pieces: DifferencePiece[] } | { sentence: string };

/** What is another in a question now, its words first, as a difference to read at a glance; none where only its order is. */
export function listChanges(before: Wording, after: Wording): QuestionChange[] {
  const changes: QuestionChange[] = [];
  if (before.text !== after.text)
    changes.push({ label: "The question", pieces: compareWords(before.text, after.text) });
  if (before.hint !== after.hint)
    changes.push({ label: "Its hint", pieces: compareWords(before.hint, after.hint) });
  // Their words stand above.
  const other = describeChange({ ...before, text: after.text, hint: after.hint }, after);
  return [...changes, ...other.map((sentence) => ({ sentence }))];
}
