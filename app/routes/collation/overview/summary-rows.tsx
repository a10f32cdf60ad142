import { Card } from "#app/components/card.tsx";
import { Face, faceWords } from "#app/components/face.tsx";
import { formatBalance, isSmall, type QuestionTally } from "#app/domain/collation/tally.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import "./summary-rows.css";

type SummaryRowsProps = {
  rows: readonly {
    focusArea: { id: string; position: number; shortName: string; theme: string };
    balances: readonly { key: string; text: string; balance: number | null; tally: QuestionTally }[];
    texts: number;
    faces: Record<string, number>;
    youngPeoplesViews: number;
    notesOfMeeting: number;
  }[];
  hrefOf(focusAreaId: string): string;
};

const markBelow = 5;
const faceNames = ["good", "ok", "not-good", "not-sure"] as const;

/** A line a focus area: which way parents lean on each question, what young people showed, how much there is to read. */
export function SummaryRows({ rows, hrefOf }: SummaryRowsProps) {
  return (
    <div className="summary-rows">
      <p className="small soft summary-rows-key">
        {(["against", "neutral", "towards"] as const).map((tone) => (
          <span key={tone}>
            <span className={`summary-rows-part tone tone--${tone}`} aria-hidden="true" />
            {toneWords[tone]}
          </span>
        ))}
        <span>
          Balance: the share on the good side less the share on the bad side, from −100 to +100, of those who
          gave an answer other than “don’t know”.
        </span>
      </p>
      {rows.map(({ focusArea, balances, texts, faces, youngPeoplesViews, notesOfMeeting }) => (
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
                <Leaning tally={tally} />
                <span className="summary-rows-figure">
                  {balance === null ? (
                    "Too few to weigh"
                  ) : (
                    <>
                      Balance <strong>{formatBalance(balance)}</strong>
                    </>
                  )}
                  <span className="soft">{` · ${collationMessages.t("answers", { count: tally.base })}`}</span>
                </span>
              </li>
            ))}
          </ul>
          <p className="summary-rows-faces">
            {Object.values(faces).some((count) => count > 0) ? <span>Young people:</span> : null}
            {faceNames.map((name) =>
              faces[name] ? (
                <span key={name}>
                  <Face name={name} size={24} />
                  {` ${faces[name]} ${faceWords[name]}${isSmall(faces[name], markBelow) ? " (small)" : ""}`}
                </span>
              ) : null,
            )}
          </p>
          <p className="small soft">
            {[
              collationMessages.t("texts.of-survey", { count: texts }),
              collationMessages.t("things.said", { count: youngPeoplesViews }),
              collationMessages.t("notes.of-meeting", { count: notesOfMeeting }),
            ].join(" · ")}
          </p>
        </Card>
      ))}
    </div>
  );
}

const toneWords = {
  against: "disagree, worse, no, rarely or never",
  neutral: "in between",
  towards: "agree, better, yes, often or always",
};

/** The three sides of a question around its middle, on the same scale in every line. */
function Leaning({ tally }: { tally: QuestionTally }) {
  const on = (side: "negative" | "neutral" | "positive") =>
    tally.choices.filter((choice) => choice.side === side).reduce((sum, { count }) => sum + count, 0) /
    tally.base;
  const [against, middle, towards] = [on("negative"), on("neutral"), on("positive")];
  const width = (share: number) => ({ inlineSize: `${(share * 50).toFixed(1)}%` });
  return (
    <span className="summary-rows-line" aria-hidden="true">
      <span style={{ flex: `0 0 ${(50 - (against + middle / 2) * 50).toFixed(1)}%` }} />
      <span className="summary-rows-part tone tone--against" style={width(against)} />
      <span className="summary-rows-part tone tone--neutral" style={width(middle)} />
      <span className="summary-rows-part tone tone--towards" style={width(towards)} />
    </span>
  );
}
