import type { ComponentProps } from "react";
import { AnswerBar } from "#app/components/answer-bar.tsx";
import { Face, faceWords } from "#app/components/face.tsx";
import { useDismissibleMarks } from "#app/components/mark.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { isSmall, markBelow } from "#app/domain/collation/tally.ts";
import { faces } from "#app/domain/discussions/tally.ts";
import {
  type Mark as MarkKind,
  type Source,
  shortMarkNames,
  shortSourceNames,
} from "#app/domain/findings/source.ts";
import { describeAnswers } from "#app/domain/shares/answers-tallied.ts";
import { drawOwnAnswers, type OwnTally } from "#app/domain/young-peoples-counts/own-tallies.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import { paths } from "#app/paths.ts";
import { LargestThemes } from "./largest-themes.tsx";
import "./summary-rows.css";

type Answers = ComponentProps<typeof AnswerBar>["answers"];

type SummaryRow = {
  focusArea: { id: string; position: number; shortName: string; theme: string };
  questions: readonly { id: string; text: string; answers: Answers; ghost?: Answers }[];
  themes: ComponentProps<typeof LargestThemes>["themes"];
  themeCount: number;
  marks: readonly { source: Source; mark: MarkKind }[];
  texts: number;
  faces: Record<string, number>;
  own: readonly OwnTally[];
  youngPeoplesViews: number;
  notesOfMeeting: number;
};

type SummaryRowsProps = {
  rows: readonly SummaryRow[];
  /** Whether a filter leaves some out: everybody's bars are drawn behind. */
  narrowed: boolean;
  inspectionId: string;
  hrefOf(focusAreaId: string): string;
};

const toneWords = {
  against: "disagree, worse, no, rarely or never",
  neutral: "in between",
  towards: "agree, better, yes, often or always",
};

/** Every focus area on one scale: each question's bar, young people's faces, the largest themes, and how sources are marked. */
export function SummaryRows({ rows, narrowed, inspectionId, hrefOf }: SummaryRowsProps) {
  useDismissibleMarks();
  return (
    <div className="summary-rows">
      <p className="small soft summary-rows-key">
        {(["against", "neutral", "towards"] as const).map((tone) => (
          <span key={tone}>
            <span className={`answer-bar-key tone tone--${tone}`} aria-hidden="true" />
            {toneWords[tone]}
          </span>
        ))}
        {narrowed ? <span>The dashed bar behind is everybody’s.</span> : null}
      </p>
      {rows.map((row) => (
        <FocusAreaRow
          key={row.focusArea.id}
          row={row}
          inspectionId={inspectionId}
          href={hrefOf(row.focusArea.id)}
        />
      ))}
      <p className="small soft">
        A bar’s lengths are shares of those who answered. The point is the balance, good answers less bad
        ones; its line is where it may well lie (95 in 100).
      </p>
    </div>
  );
}

function FocusAreaRow({ row, inspectionId, href }: { row: SummaryRow; inspectionId: string; href: string }) {
  const { focusArea, questions, themes, themeCount, marks, texts, youngPeoplesViews, notesOfMeeting } = row;
  return (
    <section className="summary-row" aria-labelledby={`area-${focusArea.id}`}>
      <div className="summary-row-head">
        <h2 id={`area-${focusArea.id}`}>
          <a href={href}>{`${focusArea.position}. ${focusArea.shortName}`}</a>
        </h2>
        <p className="small soft">
          {[
            ...(focusArea.theme === "" ? [] : [focusArea.theme]),
            collationMessages.t("texts.of-survey", { count: texts }),
            collationMessages.t("things.said", { count: youngPeoplesViews }),
            collationMessages.t("notes.of-meeting", { count: notesOfMeeting }),
          ].join(" · ")}
        </p>
      </div>
      <div className="summary-row-parts">
        <div>
          {questions.map(({ id, text, answers, ghost }, place) => (
            <AnswerBar
              key={id}
              title={text}
              base={describeAnswers(answers)}
              answers={answers}
              ghost={ghost}
              hasAxis={place === questions.length - 1}
              isCompact
            />
          ))}
          {questions.length === 0 ? <p className="soft">No question to choose from was answered.</p> : null}
          <Faces counts={row.faces} />
          <OwnBars own={row.own} />
          <p className="summary-row-marks">
            {markKinds.map(({ mark, kind }) => {
              const markedSources = marks.filter((one) => one.mark === mark);
              return markedSources.length === 0 ? null : (
                <span key={mark}>
                  <StatusTag kind={kind}>{shortMarkNames[mark]}</StatusTag>{" "}
                  {markedSources.map(({ source }) => shortSourceNames[source]).join(", ")}
                </span>
              );
            })}
            <a href={paths.findings.board(inspectionId, focusArea.id)}>
              {marks.length === 0 ? "No source is marked yet" : "Findings"}
              <span className="visually-hidden">{`: ${focusArea.shortName}`}</span>
            </a>
          </p>
        </div>
        <div>
          <LargestThemes themes={themes} count={themeCount} inspectionId={inspectionId} />
        </div>
      </div>
    </section>
  );
}

const markKinds = [
  { mark: "supporting", kind: "success" },
  { mark: "contradicting", kind: "warning" },
  { mark: "missing", kind: "neutral" },
] as const;

/** Young people's own answers, with a bar for each thing that they answered once. */
function OwnBars({ own }: { own: readonly OwnTally[] }) {
  const bars = own.flatMap(drawOwnAnswers).filter(({ answers }) => answers.base > 0);
  if (bars.length === 0) return null;
  return (
    <>
      <h3 className="summary-row-own">Young people’s own answers</h3>
      {bars.map(({ key, title, answers }, place) => (
        <AnswerBar
          key={key}
          title={title}
          base={collationMessages.t("young-people.chose", { count: answers.base })}
          answers={answers}
          hasAxis={place === bars.length - 1}
          isCompact
        />
      ))}
    </>
  );
}

function Faces({ counts }: { counts: Record<string, number> }) {
  if (!Object.values(counts).some((count) => count > 0)) return null;
  return (
    <p className="summary-row-faces">
      <span>Young people in discussions:</span>
      {faces.map((name) =>
        counts[name] ? (
          <span key={name}>
            <Face name={name} size={20} />
            {` ${counts[name]} ${faceWords[name]}${isSmall(counts[name], markBelow) ? " (small)" : ""}`}
          </span>
        ) : null,
      )}
    </p>
  );
}
