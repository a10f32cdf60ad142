import { type ReactNode, useId } from "react";
import {
  type AnswerMark,
  type AnswersDrawn,
  describeBalance,
  formatMark,
  markAnswers,
} from "#app/domain/shares/answer-marks.ts";
import { countFamilies, type Side } from "#app/domain/shares/answers-tallied.ts";
import { type Balance, balanceWithInterval } from "#app/domain/shares/balance.ts";
import { minAnswersToCompare } from "#app/domain/shares/interval.ts";
import { Mark } from "./mark.tsx";
import { toneOf } from "./tone.ts";
import "./answer-bar.css";

type AnswerBarProps = {
  title: ReactNode;
  /** What stands beside the title: how many answered, who did not know. */
  base: ReactNode;
  answers: AnswersDrawn;
  /** Everybody's answers, drawn behind those of a filter. */
  ghost?: AnswersDrawn;
  /** Whether the axis is named under it: once for bars that follow one another. */
  hasAxis?: boolean;
  /** Without a line that names the answers: their marks say them, and a key of the page their colours. */
  isCompact?: boolean;
};

/**
 * One question at a glance, on the one scale of its page: a hundred in a hundred on either side of the middle for answers
 * with sides, none to a hundred for a list. Each mark says its count, base, share and interval.
 */
export function AnswerBar({ title, base, answers, ghost, hasAxis = false, isCompact }: AnswerBarProps) {
  const id = useId();
  const marks = markAnswers(answers);
  const balance = describeBalance(answers);
  const ghostBalance = ghost && describeBalance(ghost);
  const sided = marks.filter((mark): mark is SidedMark => mark.side !== null);
  const isDrawn = countFamilies(answers) >= minAnswersToCompare;
  const isList = sided.length < marks.length;
  return (
    <figure className="answer-bar" aria-labelledby={id}>
      <figcaption className="answer-bar-head">
        <span id={id} className="answer-bar-title">
          {title}
        </span>{" "}
        <span className="answer-bar-base">
          {base}
          {isDrawn ? null : " · too few to draw"}
          {balance ? ` · ${balance}` : null}
          {ghostBalance ? ` · everybody: ${ghostBalance.toLowerCase()}` : null}
        </span>
      </figcaption>
      {isList ? (
        <ListMarks marks={marks} ghost={ghost} hasAxis={hasAxis} />
      ) : (
        <>
          {isDrawn ? <SidedMarks marks={sided} answers={answers} ghost={ghost} /> : null}
          {isCompact ? null : (
            <p className="answer-bar-words" aria-hidden="true">
              {sided.map((mark) => (
                <span key={mark.key}>
                  <span className={`answer-bar-key tone tone--${toneOf(mark, sided)}`} />
                  {`${mark.label} `}
                  <strong>{formatMark(mark)}</strong>
                </span>
              ))}
            </p>
          )}
        </>
      )}
      {hasAxis && !isList ? (
        <p className="answer-bar-axis" aria-hidden="true">
          {["−100%", "−50", "0", "+50", "+100%"].map((tick) => (
            <span key={tick}>{tick}</span>
          ))}
        </p>
      ) : null}
    </figure>
  );
}

type SidedMark = AnswerMark & { side: Side };
type MarksProps<OneMark extends AnswerMark> = {
  marks: readonly OneMark[];
  ghost?: AnswersDrawn;
};

/** Answers around their middle, those of everybody behind, and under them the balance with its interval. */
function SidedMarks({ marks, answers, ghost }: MarksProps<SidedMark> & { answers: AnswersDrawn }) {
  const behind = ghost && countFamilies(ghost) >= minAnswersToCompare ? markAnswers(ghost) : null;
  const balance = balanceWithInterval(answers);
  return (
    <div className={`answer-bar-track mark-chart${behind ? " answer-bar-track--ghost" : ""}`}>
      {behind ? (
        <div className="answer-bar-ghost" aria-hidden="true">
          <span style={{ inlineSize: startOf(behind) }} />
          {behind.map(({ key, part }) => (
            <i key={key} style={{ inlineSize: `${(part * 50).toFixed(2)}%` }} />
          ))}
        </div>
      ) : null}
      <div className="answer-bar-marks">
        <span style={{ inlineSize: startOf(marks) }} />
        {marks
          .filter(({ count }) => count > 0)
          .map((mark) => (
            <Mark
              key={mark.key}
              className={`answer-bar-mark tone tone--${toneOf(mark, marks)}`}
              words={mark.words}
              length={mark.part / 2}
            />
          ))}
      </div>
      {balance ? <Whisker {...balance} /> : null}
    </div>
  );
}

/** Where the bar begins, so that half of what is in the middle lies on either side. */
function startOf(marks: readonly AnswerMark[]): string {
  const on = (side: AnswerMark["side"]) =>
    marks.filter((mark) => mark.side === side).reduce((sum, { part }) => sum + part, 0);
  return `${(50 - (on("negative") + on("neutral") / 2) * 50).toFixed(2)}%`;
}

/** The balance as a point and where it may well lie as a line, on the scale of the bar. */
function Whisker({ is, low, high }: Balance) {
  const at = (share: number) => `${(50 + share * 50).toFixed(2)}%`;
  return (
    <svg className="answer-bar-whisker" aria-hidden="true">
      <line x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
      <line x1={at(low)} x2={at(low)} y1="15%" y2="85%" />
      <line x1={at(high)} x2={at(high)} y1="15%" y2="85%" />
      <circle cx={at(is)} cy="50%" r="3.5" />
    </svg>
  );
}

/** Answers without an order: a line each, with where its share may well lie. */
function ListMarks({ marks, ghost, hasAxis }: MarksProps<AnswerMark> & { hasAxis: boolean }) {
  const behind = ghost && countFamilies(ghost) >= minAnswersToCompare ? markAnswers(ghost) : [];
  return (
    <ul className="answer-bar-list">
      {marks.map((mark) => {
        const other = behind.find(({ key }) => key === mark.key);
        return (
          <li key={mark.key} className="mark-chart">
            <span className="answer-bar-choice">{mark.label}</span>
            <span className="answer-bar-lane">
              {other ? (
                <span
                  className="answer-bar-ghost"
                  style={{ inlineSize: `${(other.part * 100).toFixed(2)}%` }}
                />
              ) : null}
              {mark.interval && mark.count > 0 ? (
                <Mark className="answer-bar-mark tone tone--towards" words={mark.words} length={mark.part} />
              ) : null}
              {mark.interval ? <Interval {...mark.interval} /> : null}
            </span>
            <strong className="answer-bar-figure">{formatMark(mark)}</strong>
          </li>
        );
      })}
      {hasAxis ? (
        <li aria-hidden="true">
          <span />
          <span className="answer-bar-axis">
            <span>0%</span>
            <span>50%</span>
            <span>100%</span>
          </span>
        </li>
      ) : null}
    </ul>
  );
}

function Interval({ low, high }: { low: number; high: number }) {
  const at = (share: number) => `${(share * 100).toFixed(2)}%`;
  return (
    <svg className="answer-bar-interval" aria-hidden="true">
      <line className="answer-bar-halo" x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
      <line x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
      <line x1={at(low)} x2={at(low)} y1="30%" y2="70%" />
      <line x1={at(high)} x2={at(high)} y1="30%" y2="70%" />
    </svg>
  );
}
