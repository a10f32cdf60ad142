import { shortenText } from "#app/domain/text/text.ts";
import type { Insertion } from "./view-editor.ts";

export type InsertListProps = {
  insertions: readonly Insertion[];
  onInsert?: (inserted: string) => void;
};

const maxWordsLength = 100;
export const kindNames = { finding: "finding", figure: "figure", quotation: "quotation" } as const;

/** What can be put into a section, with what is written for it by hand. */
export function InsertList({ insertions }: InsertListProps) {
  return (
    <>
      <p className="soft small">Write the number in square brackets where the words rest on it.</p>
      <ul className="letter-insert-list">
        {insertions.map((insertion) => (
          <li key={insertion.id}>
            <InsertionWords insertion={insertion} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function InsertionWords({ insertion: { kind, code, inserted, words } }: { insertion: Insertion }) {
  return (
    <span className="letter-insertion">
      <strong>{kind === "figure" ? code : inserted}</strong>{" "}
      <span className="small">{shortenText(words, maxWordsLength)}</span>
    </span>
  );
}
