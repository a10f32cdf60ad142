import type { DatesView } from "./dates-view.ts";

/** Every change of the dates, the latest first. */
export function DatesHistory({ groups }: { groups: DatesView["history"] }) {
  return (
    <section className="dates-section" aria-labelledby="history">
      <h2 id="history">What has been changed</h2>
      {groups.length === 0 ? (
        <p className="soft">
          Nothing so far: every date is as the rule had it when the re-visit was started.
        </p>
      ) : (
        <ul className="dates-history">
          {groups.map((group) => (
            <li key={group.key}>
              <p className="soft small">
                {group.at}, {group.by}
              </p>
              <ul className="dates-history-changes">
                {group.changes.map(({ key, text }) => (
                  <li key={key}>{text}</li>
                ))}
              </ul>
              {group.reason === "" ? null : (
                <p dir="auto">
                  <span className="soft">Why: </span>
                  {group.reason}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
