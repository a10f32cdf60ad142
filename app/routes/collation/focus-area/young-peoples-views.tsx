import { Face, faceWords } from "#app/components/face.tsx";
import { Quote } from "#app/components/quote.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import type { OpenedFocusArea } from "#app/domain/collation/open-focus-area.server.ts";
import { isSmall, markBelow } from "#app/domain/collation/tally.ts";
import { faces as faceOrder } from "#app/domain/discussions/tally.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import { paths } from "#app/paths.ts";
import { CardFigures } from "./card-figures.tsx";

type YoungPeoplesViewsProps = {
  faces: OpenedFocusArea["faces"];
  cards: OpenedFocusArea["cards"];
  words: readonly (OpenedFocusArea["youngPeoplesWords"][number] & { heldOnText: string })[];
  inspectionId: string;
  mayRecord: boolean;
  narrowed: boolean;
};

/** What young people showed and said in the discussions. */
export function YoungPeoplesViews({
  faces,
  cards,
  words,
  inspectionId,
  mayRecord,
  narrowed,
}: YoungPeoplesViewsProps) {
  return (
    <section aria-labelledby="young-people">
      <h2 id="young-people">Young people in discussions</h2>
      {narrowed ? <StatusTag>Not filtered</StatusTag> : null}
      {faces.length + cards.length + words.length === 0 ? (
        <p>
          Nothing is recorded yet.{" "}
          {mayRecord ? <a href={paths.youngPeople.list(inspectionId)}>Record a discussion</a> : null}
        </p>
      ) : null}
      {faces.map(({ question, counts }) => (
        <div key={question} className="focus-area-faces">
          <h3>{question}</h3>
          <ul>
            {faceOrder.map((name) => (
              <li key={name}>
                <Face name={name} size={32} />
                <strong>{counts[name] ?? 0}</strong>
                <span>
                  {faceWords[name]}
                  {isSmall(counts[name] ?? 0, markBelow) ? (
                    <span className="focus-area-small">(small)</span>
                  ) : null}
                </span>
              </li>
            ))}
          </ul>
          <p className="small soft">
            {collationMessages.t("faces", {
              count: faceOrder.reduce((sum, name) => sum + (counts[name] ?? 0), 0),
            })}
          </p>
        </div>
      ))}
      {cards.map((tally) => (
        <CardFigures key={tally.meaningId} tally={tally} />
      ))}
      {words.map((one) => (
        <Quote
          key={one.id}
          source={
            <a
              href={paths.youngPeople.discussion(inspectionId, one.discussionId)}
            >{`Discussion of ${one.heldOnText}`}</a>
          }
          flags={one.mayQuote ? null : <StatusTag kind="warning">Not to be quoted</StatusTag>}
        >
          {one.words}
        </Quote>
      ))}
    </section>
  );
}
