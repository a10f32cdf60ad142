import { Face, faceOf } from "#app/components/face.tsx";
import { Picture } from "#app/components/picture.tsx";
import type { PaperQuestion } from "#app/domain/paper/paper-form.ts";
import { PaperText } from "./paper-text.tsx";
import type { PaperView } from "./view-paper.ts";

type PaperQuestionBlockProps = { paper: PaperView; question: PaperQuestion };

/** One question with its boxes or lines, which no page break parts. */
export function PaperQuestionBlock({ paper, question }: PaperQuestionBlockProps) {
  const { number, onlyIf, type, text, hints, picture, needed, ticks, choices, lines } = question;
  const { texts, easyRead } = paper;
  const language = paper.language.code;
  return (
    <li className="paper-question" value={number}>
      <div className={picture ? "paper-pictured" : undefined}>
        {picture ? (
          <span className="paper-picture">
            <Picture name={picture} />
          </span>
        ) : null}
        <div>
          {onlyIf === null ? null : <p className="paper-only-if">{onlyIf}</p>}
          <p className="paper-text">
            <PaperText text={text} language={language} /> {needed ? texts.needed : null}
          </p>
          {hints.length > 0 ? (
            <p className="paper-hint">
              {hints.map((hint) => (
                <span key={hint.words}>
                  <PaperText text={hint} language={language} />{" "}
                </span>
              ))}
            </p>
          ) : null}
        </div>
      </div>
      {ticks === null ? (
        <div className="paper-lines" role="img" aria-label={texts.lines}>
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike and never move.
            <div className="paper-line" key={line} />
          ))}
        </div>
      ) : (
        <ul className="paper-choices">
          {choices.map(({ key, label, hint, apart }) => {
            const face = easyRead && type !== null ? faceOf(type, key) : undefined;
            return (
              <li className={apart ? "paper-choice paper-choice--apart" : "paper-choice"} key={key}>
                <span className="paper-box" aria-hidden="true" />
                <span className={face ? "paper-faced" : undefined}>
                  {face ? <Face name={face} size={36} /> : null}
                  <span>
                    <PaperText text={label} language={language} />
                    {hint ? <span className="paper-hint">{hint}</span> : null}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
