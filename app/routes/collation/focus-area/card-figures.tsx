import { CardPicture } from "#app/components/card-picture.tsx";
import type { OpenedFocusArea } from "#app/domain/collation/open-focus-area.server.ts";
import { isSmall, markBelow } from "#app/domain/collation/tally.ts";
import { isCardPicture } from "#app/domain/pictures/card-pictures.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";

type CardTally = OpenedFocusArea["cards"][number];

/** What young people chose from cards, or where they laid each card of a mat. Every figure counts people. */
export function CardFigures({ tally }: { tally: CardTally }) {
  return (
    <div className="focus-area-faces">
      <h3>{tally.question}</h3>
      {tally.groups.map(({ key, label, picture, base, answers }) => (
        <div key={key} className="focus-area-cards">
          {label === null ? null : (
            <p className="focus-area-card-name">
              <PictureOf id={picture} />
              <strong>{label}</strong>
            </p>
          )}
          <ul>
            {answers.map((answer) => (
              <li key={answer.key}>
                <PictureOf id={answer.picture} />
                <strong>{answer.count}</strong>
                <span>
                  {answer.label}
                  {isSmall(answer.count, markBelow) ? (
                    <span className="focus-area-small">(small)</span>
                  ) : null}
                </span>
              </li>
            ))}
          </ul>
          <p className="small soft">{collationMessages.t("young-people.answered", { count: base })}</p>
        </div>
      ))}
      {tally.type === "mat" ? (
        <p className="small soft">{collationMessages.t("young-people.mat", { count: tally.people })}</p>
      ) : null}
    </div>
  );
}

function PictureOf({ id }: { id: string | null }) {
  if (id === null || !isCardPicture(id)) return null;
  return (
    <span className="focus-area-picture">
      <CardPicture name={id} />
    </span>
  );
}
