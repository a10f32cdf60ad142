import type { PaperQuestion } from "#app/domain/surveys/paper-form.ts";

/** One question with its boxes or lines, which no page break parts. */
export function PaperQuestionBlock({ question, number }: { question: PaperQuestion; number: number }) {
  const { text, hint, needed, ticks, choices, lines } = question;
  const how = ticks === "several" ? "Tick all that fit." : ticks === "one" ? "Tick one." : "";
  return (
    <li className="paper-question" value={number}>
      <p className="paper-text">
        {text}
        {needed ? " (needed)" : ""}
      </p>
      {hint || how ? <p className="paper-hint">{[hint, how].filter(Boolean).join(" ")}</p> : null}
      {ticks === null ? (
        <div className="paper-lines" role="img" aria-label={`${lines} lines to write on`}>
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike and never move.
            <div className="paper-line" key={line} />
          ))}
        </div>
      ) : (
        <ul className="paper-choices">
          {choices.map((choice) => (
            <li
              className={choice.apart ? "paper-choice paper-choice--apart" : "paper-choice"}
              key={choice.key}
            >
              <span className="paper-box" aria-hidden="true" />
              <span>
                {choice.label}
                {choice.hint ? <span className="paper-hint">{choice.hint}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
