import type { Obstacle } from "#app/domain/letter-checks/obstacles.ts";
import "../../../components/notice-list.css";

type ObstaclesProps = {
  obstacles: readonly Obstacle[];
  reasons: readonly { id: string; words: string }[];
  readCounts: readonly string[];
  /** The page where a reason is given; null for those who may give none. */
  reasonsHref: string | null;
};

/** What holds the letter until it is changed or the lead says why it may leave, and the reasons on record. */
export function Obstacles({ obstacles, reasons, readCounts, reasonsHref }: ObstaclesProps) {
  return (
    <>
      {obstacles.length === 0 ? null : (
        <>
          <h2>Change it, or say why it may leave</h2>
          <ul className="notice-list">
            {obstacles.map(({ reasonFor, sentence, words }) =>
              reasonFor === null ? null : (
                <li key={`${reasonFor.about}-${reasonFor.subject}`}>
                  <p>{words}</p>
                  {sentence === null ? null : <p className="soft">{`“${sentence}”`}</p>}
                  {reasonsHref === null ? null : (
                    <p>
                      <a href={`${reasonsHref}?${new URLSearchParams(reasonFor).toString()}`}>
                        Say why it may leave
                        <span className="visually-hidden">{`: ${words}`}</span>
                      </a>
                    </p>
                  )}
                </li>
              ),
            )}
          </ul>
        </>
      )}
      {reasons.length === 0 ? null : (
        <>
          <h2>Reasons on record</h2>
          <ul>
            {reasons.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {readCounts.length === 0 ? null : <p>{`Texts that somebody has read. ${readCounts.join(". ")}.`}</p>}
    </>
  );
}
