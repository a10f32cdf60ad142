import { Face, faceWords } from "#app/components/face.tsx";
import { checkTally, type FaceCounts, type FaceName, faces, totalOf } from "#app/domain/discussions/tally.ts";
import { type SendTo, useTally } from "./use-tally.ts";

type TallyBoardProps = {
  question: { id: string; text: string };
  counts: FaceCounts;
  counting: number;
  sendTo: SendTo;
  mayAdd: boolean;
  maySubtract: boolean;
  /** Why the last press was refused, where it was sent without script. */
  refused: string | null;
};

/** Four faces, each with its count and a large key to add one or take one away: by touch, by keyboard, with or without script. */
export function TallyBoard(props: TallyBoardProps) {
  const { question, counting, sendTo, mayAdd, maySubtract } = props;
  const { counts, waiting, offline, press } = useTally(sendTo, question.id, props.counts);
  const total = totalOf(counts);
  const over = total - counting;
  const headingId = `question-${question.id}`;
  return (
    <section className="tally" aria-labelledby={headingId}>
      <h2 className="tally-question" id={headingId}>
        {question.text}
      </h2>
      <div className="tally-faces">
        {faces.map((face) => (
          <div className="tally-face" key={face}>
            <Face name={face} size={56} />
            <p className="tally-word">{faceWords[face]}</p>
            <p className="tally-count">{counts[face]}</p>
            <div className="tally-keys">
              {maySubtract ? (
                <Key
                  words="−"
                  label={`${faceWords[face]}: one fewer`}
                  can={checkTally(counts, { face, change: -1 }, counting) === "allowed"}
                  sent={{ ...sendTo, questionId: question.id, face, change: -1 }}
                  press={press}
                />
              ) : null}
              {mayAdd ? (
                <Key
                  words="+"
                  label={`${faceWords[face]}: one more`}
                  can={checkTally(counts, { face, change: 1 }, counting) === "allowed"}
                  sent={{ ...sendTo, questionId: question.id, face, change: 1 }}
                  press={press}
                />
              ) : null}
            </div>
          </div>
        ))}
      </div>
      <p className="tally-total" role="status">
        {over > 0
          ? `More faces (${total}) than young people (${counting}): remove ${over}.`
          : `${total} of ${counting} have shown a face.`}
        {total === counting && counting > 0 ? " That is everybody." : ""}
        {waiting > 0 && offline ? ` No signal: ${waiting} still to be saved. Keep this page open.` : ""}
      </p>
      {props.refused === "all-counted" && total >= counting ? (
        <p className="tally-refused">Everybody who counts has shown a face. Remove one first.</p>
      ) : null}
    </section>
  );
}

type Sent = SendTo & { questionId: string; face: FaceName; change: 1 | -1 };

function Key({
  words,
  label,
  can,
  sent,
  press,
}: {
  words: string;
  label: string;
  can: boolean;
  sent: Sent;
  press: (face: FaceName, change: 1 | -1) => void;
}) {
  const { address, focusAreaId, number, formId, questionId, face, change } = sent;
  return (
    <form
      method="post"
      action={address}
      onSubmit={(event) => {
        event.preventDefault();
        if (can) press(face, change);
      }}
    >
      <input type="hidden" name="focus-area" value={focusAreaId} />
      <input type="hidden" name="question" value={questionId} />
      <input type="hidden" name="face" value={face} />
      <input type="hidden" name="change" value={change} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="press" value={`${formId}-${questionId}-${face}-${change}`} />
      <button
        className={`tally-key tally-key--${change > 0 ? "more" : "fewer"}`}
        type="submit"
        aria-disabled={!can}
      >
        <span aria-hidden="true">{words}</span>
        <span className="visually-hidden">{label}</span>
      </button>
    </form>
  );
}
