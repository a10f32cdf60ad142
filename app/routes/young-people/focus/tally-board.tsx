import { CardPicture } from "#app/components/card-picture.tsx";
import { Face } from "#app/components/face.tsx";
import { checkTally, faces } from "#app/domain/discussions/tally.ts";
import { isCardPicture } from "#app/domain/pictures/card-pictures.ts";
import type { Wording } from "#app/domain/questions/question.ts";
import {
  type AnswerCounts,
  type AnswerGroup,
  answerGroupsOf,
  totalOf,
} from "#app/domain/young-peoples-answers/answer-groups.ts";
import { formatList } from "#app/messages/format-list.ts";
import { type SendTo, useTally } from "./use-tally.ts";

export type TalliedQuestion = Pick<Wording, "type" | "text" | "choices" | "pictures"> & { id: string };

type TallyBoardProps = {
  question: TalliedQuestion;
  counts: AnswerCounts;
  counting: number;
  sendTo: SendTo;
  mayAdd: boolean;
  maySubtract: boolean;
  /** Why the last press was refused, where it was sent without script. */
  refused: string | null;
  /** What of it is tied to the participant whose answers are tallied. */
  theirAnswers: readonly string[];
};

/**
 * Faces, cards or the places of a mat, each with its count and a large key to add one or take one away: by touch, by keyboard,
 * with or without script.
 */
export function TallyBoard(props: TallyBoardProps) {
  const { question, counting, sendTo, mayAdd, maySubtract } = props;
  const { counts, waiting, offline, press } = useTally(sendTo, question.id, props.counts);
  const headingId = `question-${question.id}`;
  const groups = answerGroupsOf(question);
  return (
    <section className="tally" aria-labelledby={headingId}>
      <h2 className="tally-question" id={headingId}>
        {question.type === "faces" ? <OwnPicture id={question.pictures?.[0]} /> : null}
        {question.text}
      </h2>
      {props.theirAnswers.length > 0 ? (
        <p>
          Theirs now:{" "}
          {formatList(
            groups.flatMap(({ label, answers }) =>
              answers
                .filter(({ key }) => props.theirAnswers.includes(key))
                .map((answer) => (label === null ? answer.label : `${label}, ${answer.label}`)),
            ),
          )}
        </p>
      ) : null}
      {groups.map((group, index) => (
        <TalliedGroup
          key={group.key}
          {...{ question, group, counts, counting, sendTo, mayAdd, maySubtract, press }}
          unsent={offline && index === 0 ? waiting : 0}
        />
      ))}
      {props.refused === "participant-answered" || props.refused === "participant-not-answered" ? (
        <p className="tally-refused">
          {props.refused === "participant-answered"
            ? "This young person has answered that already. Remove their answer first."
            : "This young person has given no such answer."}
        </p>
      ) : null}
      {props.refused === "all-counted" && groups.some(({ key }) => totalOf(counts, key) >= counting) ? (
        <p className="tally-refused">
          {question.type === "faces"
            ? "Everybody who counts has shown a face. Remove one first."
            : "Everybody who counts has answered that. Remove one first."}
        </p>
      ) : null}
    </section>
  );
}

type TalliedGroupProps = Pick<
  TallyBoardProps,
  "question" | "counts" | "counting" | "mayAdd" | "maySubtract"
> & {
  group: AnswerGroup;
  sendTo: SendTo;
  press: (answer: string, change: 1 | -1) => void;
  /** How many presses wait for a signal, said once a question. */
  unsent: number;
};

/** What each young person answers once: a question, or one card of a mat under a heading of its own. */
function TalliedGroup(props: TalliedGroupProps) {
  const { question, group, counts, counting, sendTo, mayAdd, maySubtract, press, unsent } = props;
  const total = totalOf(counts, group.key);
  const over = total - counting;
  const about = group.label === null ? "" : `${group.label}, `;
  const board = (
    <>
      <div className={`tally-faces tally-faces--${question.type}`}>
        {group.answers.map(({ key, label, picture }) => (
          <div className="tally-face" key={key}>
            <AnswerPicture type={question.type} answer={key} picture={picture} />
            <p className="tally-word">{label}</p>
            <p className="tally-count">{counts[key] ?? 0}</p>
            <div className="tally-keys">
              {maySubtract ? (
                <Key
                  words="−"
                  label={`${about}${label}: one fewer`}
                  can={checkTally(counts, { answer: key, change: -1 }, counting) === "allowed"}
                  sent={{ ...sendTo, questionId: question.id, answer: key, change: -1 }}
                  press={press}
                />
              ) : null}
              {mayAdd ? (
                <Key
                  words="+"
                  label={`${about}${label}: one more`}
                  can={checkTally(counts, { answer: key, change: 1 }, counting) === "allowed"}
                  sent={{ ...sendTo, questionId: question.id, answer: key, change: 1 }}
                  press={press}
                />
              ) : null}
            </div>
          </div>
        ))}
      </div>
      <p className="tally-total" role="status">
        {over > 0
          ? `More ${question.type === "faces" ? "faces" : "answers"} (${total}) than young people (${counting}): remove ${over}.`
          : `${total} of ${counting} have ${question.type === "faces" ? "shown a face" : "answered"}.`}
        {total === counting && counting > 0 ? " That is everybody." : ""}
        {unsent > 0 ? ` No signal: ${unsent} still to be saved. Keep this page open.` : ""}
      </p>
    </>
  );
  if (group.label === null) return board;
  return (
    <section className="tally-card" aria-label={group.label}>
      <h3 className="tally-card-name">
        <OwnPicture id={group.picture ?? undefined} />
        {group.label}
      </h3>
      {board}
    </section>
  );
}

function OwnPicture({ id }: { id: string | undefined }) {
  if (id === undefined || !isCardPicture(id)) return null;
  return (
    <span className="tally-own-picture">
      <CardPicture name={id} />
    </span>
  );
}

const placePictures = [
  [":going-well", "happy"],
  [":so-so", "ok-face"],
  [":not-going-well", "sad"],
  [":leave-out", "skip"],
] as const;

function AnswerPicture({ type, answer, picture }: { type: string; answer: string; picture: string | null }) {
  const face = faces.find((one) => one === answer);
  if (type !== "mat" && face) return <Face name={face} size={56} />;
  const place = placePictures.find(([end]) => answer.endsWith(end))?.[1];
  const name = place ?? picture;
  if (name === null || !isCardPicture(name)) return null;
  return (
    <span className="tally-picture">
      <CardPicture name={name} />
    </span>
  );
}

type Sent = SendTo & { questionId: string; answer: string; change: 1 | -1 };

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
  press: (answer: string, change: 1 | -1) => void;
}) {
  const { address, focusAreaId, number, formId, participantId, questionId, answer, change } = sent;
  return (
    <form
      method="post"
      action={address}
      onSubmit={(event) => {
        event.preventDefault();
        if (can) press(answer, change);
      }}
    >
      <input type="hidden" name="focus-area" value={focusAreaId} />
      <input type="hidden" name="question" value={questionId} />
      <input type="hidden" name="answer" value={answer} />
      <input type="hidden" name="change" value={change} />
      <input type="hidden" name="number" value={number} />
      {participantId === null ? null : <input type="hidden" name="participant" value={participantId} />}
      <input
        type="hidden"
        name="press"
        value={`${formId}-${questionId}-${answer}-${change}${participantId ?? ""}`}
      />
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
