import { isSmall, markBelow } from "#app/domain/collation/tally.ts";
import { isCardPicture } from "#app/domain/pictures/card-pictures.ts";
import type { OwnAnswer, OwnGroup, OwnTally } from "#app/domain/young-peoples-counts/own-tallies.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import { CardPicture } from "./card-picture.tsx";
import { Face } from "./face.tsx";
import { StatusTag } from "./status-tag.tsx";
import "./own-answers.css";

const { t } = collationMessages;

type OwnAnswersProps = {
  own: { people: number; inDiscussion: number; tallies: readonly OwnTally[] };
  /** Whether the page has a filter, which these answers have no part in. */
  narrowed: boolean;
};

/** What young people answered by themselves: beside parents' answers and discussions' tallies, and added to neither. */
export function OwnAnswers({ own, narrowed }: OwnAnswersProps) {
  const { people, inDiscussion, tallies } = own;
  return (
    <section className="own-answers" aria-labelledby="young-peoples-answers">
      <h2 id="young-peoples-answers">Young people’s own answers</h2>
      {narrowed ? <StatusTag>Not filtered</StatusTag> : null}
      <p>
        {t("own.people", { count: people })}
        {inDiscussion === 0 ? null : ` ${t("own.in-discussion", { count: inDiscussion })}`}
      </p>
      {people === 0 ? null : tallies.map((tally) => <Question key={tally.meaningId} tally={tally} />)}
    </section>
  );
}

function Question({ tally }: { tally: OwnTally }) {
  const { question, type, people, inDiscussion, groups } = tally;
  return (
    <div className="own-answers-question">
      <h3>{question}</h3>
      <p className="small soft">{t("own.answered", { count: people, discussed: inDiscussion })}</p>
      {groups.map((group) => (
        <Group key={group.key} group={group} hasFaces={type === "faces"} />
      ))}
      {type === "mat" ? (
        <p className="small soft">Each card has its own base. Cards are never added up.</p>
      ) : null}
    </div>
  );
}

function Group({ group, hasFaces }: { group: OwnGroup; hasFaces: boolean }) {
  const { label, picture, choices, apart, base, notAnswered } = group;
  const others = [
    t("young-people.chose", { count: base }),
    ...apart.map((answer) => t("own.apart", { label: answer.label.toLowerCase(), count: answer.count })),
    t("own.not-answered", { count: notAnswered }),
  ];
  return (
    <div>
      {label === null ? null : (
        <p className="own-answers-card">
          <PictureOf id={picture} />
          <strong>{label}</strong>
        </p>
      )}
      <ul>
        {choices.map((answer) => (
          <li key={answer.key}>
            {hasFaces ? <FaceOf answer={answer} /> : <PictureOf id={answer.picture} />}
            <strong>{answer.count}</strong>
            <span>
              {answer.label}
              {isSmall(answer.count, markBelow) ? <span className="own-answers-small">(small)</span> : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="small soft">{others.join(" · ")}</p>
    </div>
  );
}

function FaceOf({ answer: { key } }: { answer: OwnAnswer }) {
  return key === "good" || key === "ok" || key === "not-good" ? <Face name={key} size={32} /> : null;
}

function PictureOf({ id }: { id: string | null }) {
  if (id === null || !isCardPicture(id)) return null;
  return (
    <span className="own-answers-picture">
      <CardPicture name={id} />
    </span>
  );
}
