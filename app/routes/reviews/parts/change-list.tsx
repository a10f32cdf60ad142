import { WordDifference } from "#app/components/word-difference.tsx";
import type { QuestionChange } from "#app/domain/questions/list-changes.ts";

/** What is another in a question: its words as a difference, else in sentences. Nothing where nothing is. */
export function ChangeList({ changes }: { changes: readonly QuestionChange[] }) {
  return changes.map((change) =>
    "sentence" in change ? (
      <p className="soft" key={change.sentence}>
        {change.sentence}
      </p>
    ) : (
      <p key={change.label}>
        <span className="soft">{change.label}:</span> <WordDifference pieces={change.pieces} />
      </p>
    ),
  );
}
