import { ButtonLink } from "#app/components/native/button.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { paths } from "#app/paths.ts";

type Hold = {
  id: string;
  kindWords: string;
  reason: string;
  setText: string;
  reviewText: string;
  isReviewDue: boolean;
};

type HoldsPartProps = {
  inspectionId: string;
  /** Noonday's own hold, while entries of the safeguarding queue have no outcome. */
  isHeldBySafeguarding: boolean;
  mayHold: boolean;
  holds: readonly Hold[];
  liftedHolds: readonly (Hold & { liftedText: string; liftReason: string })[];
};

/** What keeps everything for longer, and what did. */
export function HoldsPart({
  inspectionId,
  isHeldBySafeguarding,
  mayHold,
  holds,
  liftedHolds,
}: HoldsPartProps) {
  return (
    <section className="section" aria-labelledby="holds">
      <h2 id="holds">Held for longer</h2>
      {isHeldBySafeguarding ? (
        <p>
          <StatusTag kind="warning">Held by Noonday</StatusTag> What has no outcome yet in{" "}
          <a href={paths.safeguarding.list(inspectionId)}>the safeguarding queue</a> holds everything.
        </p>
      ) : null}
      {holds.length === 0 && !isHeldBySafeguarding ? (
        <p>
          Nothing is held. A safeguarding concern, a claim, a complaint or a sensitive inspection holds
          everything for longer (¶64).
        </p>
      ) : (
        <ul className="keeping-holds">
          {holds.map(({ id, kindWords, reason, setText, reviewText, isReviewDue }) => (
            <li key={id}>
              <p>
                <strong>{kindWords}</strong>{" "}
                {isReviewDue ? <StatusTag kind="warning">To be looked at now</StatusTag> : null}
              </p>
              <p>{reason}</p>
              <p className="soft">
                {setText}. To be looked at again on {reviewText}.
              </p>
              {mayHold ? (
                <p>
                  <a href={paths.keeping.holdLifting(inspectionId, id)}>
                    Lift it<span className="visually-hidden">: {kindWords}</span>
                  </a>
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {mayHold ? (
        <p>
          <ButtonLink kind="secondary" href={paths.keeping.holdNew(inspectionId)}>
            Hold everything for longer
          </ButtonLink>
        </p>
      ) : null}
      {liftedHolds.length === 0 ? null : (
        <>
          <h3>Lifted</h3>
          <Timeline
            label="Holds that were lifted"
            entries={liftedHolds.map(({ id, kindWords, reason, setText, liftedText, liftReason }) => ({
              key: id,
              when: liftedText,
              title: `${kindWords}: ${liftReason}`,
              state: "past",
              stateWords: "",
              children: (
                <p className="soft">
                  {setText}: {reason}
                </p>
              ),
            }))}
          />
        </>
      )}
    </section>
  );
}
