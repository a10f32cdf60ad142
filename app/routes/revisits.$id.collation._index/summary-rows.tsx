import { Card } from "#app/components/card.tsx";
import { Face, faceWords } from "#app/components/face.tsx";
import type { QuestionTally } from "#app/domain/collation/tally.ts";
import "./summary-rows.css";

type SummaryRowsProps = {
  rows: readonly {
    focusArea: { id: string; position: number; shortName: string; theme: string };
    balances: readonly { key: string; text: string; balance: number; tally: QuestionTally }[];
    texts: number;
    faces: Record<string, number>;
    saidByYoungPeople: number;
    notesOfMeeting: number;
  }[];
  hrefOf(focusAreaId: string): string;
};

const faceNames = ["good", "ok", "not-good", "not-sure"] as const;

/** A line a focus area: which way parents lean on each question, what young people showed, how much there is to read. */
export function SummaryRows({ rows, hrefOf }: SummaryRowsProps) {
  return (
    <div className="summary-rows">
      {rows.map(({ focusArea, balances, texts, faces, saidByYoungPeople, notesOfMeeting }) => (
        <Card
          key={focusArea.id}
          title={`${focusArea.position}. ${focusArea.shortName}`}
          href={hrefOf(focusArea.id)}
          aside={focusArea.theme === "" ? undefined : focusArea.theme}
        >
          <ul className="summary-rows-balances">
            {balances.map(({ key, text, balance, tally }) => (
              <li key={key}>
                <span className="summary-rows-question">{text}</span>
                <span className="summary-rows-line" aria-hidden="true">
                  <span
                    className="summary-rows-point"
                    style={{ insetInlineStart: `${(balance + 100) / 2}%` }}
                  />
                </span>
                <span className="summary-rows-figure">
                  <strong>{`${balance > 0 ? "+" : ""}${balance}`}</strong>
                  {` of ${tally.base.toLocaleString("en-GB")}`}
                </span>
              </li>
            ))}
          </ul>
          <p className="summary-rows-faces">
            {faceNames.map((name) =>
              faces[name] ? (
                <span key={name}>
                  <Face name={name} size={24} />
                  {` ${faces[name]} ${faceWords[name].toLowerCase()}`}
                </span>
              ) : null,
            )}
          </p>
          <p className="small soft">
            {`${texts.toLocaleString("en-GB")} texts from parents · ${saidByYoungPeople} things said by young people · ${notesOfMeeting} notes of the open meeting`}
          </p>
        </Card>
      ))}
      <p className="small soft">
        The balance is the share of answers on the good side less the share on the bad side, from −100 to
        +100, of those who gave an answer other than “don’t know”.
      </p>
    </div>
  );
}
