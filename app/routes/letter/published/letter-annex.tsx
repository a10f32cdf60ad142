import { DataTable } from "#app/components/data-table.tsx";
import type { Thresholds } from "#app/domain/disclosure-control/thresholds-shape.server.ts";
import type { AnnexLine } from "#app/domain/letters/annex.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import "./letter-annex.css";

const counted = {
  responses: "Parents and carers",
  faces: "Young people, in discussions",
  cards: "Young people, in discussions",
  "own-answers": "Young people, by themselves",
  notes: "Notes",
  people: "People",
};

/** The counts that the letter's findings rest on, short enough to be printed with it. */
export function LetterAnnex({ annex, thresholds }: { annex: readonly AnnexLine[]; thresholds: Thresholds }) {
  if (annex.length === 0) return null;
  return (
    <div className="letter-annex" lang="en" dir="ltr">
      <DataTable
        caption="What the letter’s findings rest on"
        columns={[
          { key: "question", label: "Question" },
          { key: "answers", label: "Answers" },
          { key: "base", label: "Of", numeric: true },
        ]}
        rows={annex.map(({ key, title, of, answers, base }) => ({
          key,
          cells: [
            `${title} (${counted[of]})`,
            answers.join(" · "),
            typeof base === "number" ? formatNumber(base) : base,
          ],
        }))}
        note={`c: hidden. Counts from 1 to ${thresholds.counts - 1} are hidden or counted together with others. Percentages are of those who gave one of the answers.`}
      />
    </div>
  );
}
