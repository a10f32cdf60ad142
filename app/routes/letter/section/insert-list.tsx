import { shortenText } from "#app/domain/text/text.ts";
import type { Insertable } from "./view-editor.ts";

export type InsertListProps = {
  insertables: readonly Insertable[];
  onInsert?: (inserted: string) => void;
};

const maxWordsLength = 100;
export const kindNames = { finding: "finding", figure: "figure", quotation: "quotation" } as const;

/** What can be put into a section, with what is written for it by hand. */
export function InsertList({ insertables }: InsertListProps) {
  return (
    <>
      <p className="soft small">Write the number in square brackets where the words rest on it.</p>
      <ul className="letter-insert-list">
        {insertables.map((insertable) => (
          <li key={insertable.id}>
            <InsertableWords insertable={insertable} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function InsertableWords({ insertable: { kind, code, inserted, words } }: { insertable: Insertable }) {
  return (
    <span className="letter-insertable">
      <strong>{kind === "figure" ? code : inserted}</strong>{" "}
      <span className="small">{shortenText(words, maxWordsLength)}</span>
    </span>
  );
}
