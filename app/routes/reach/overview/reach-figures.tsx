import { Banner } from "#app/components/banner.tsx";
import { DayBars } from "#app/components/day-bars.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Stat, StatRow } from "#app/components/stat.tsx";
import { formatNumber } from "#app/messages/format-number.ts";
import { reachMessages } from "#app/messages/work/reach-messages.ts";
import { GroupsTable } from "./groups-table.tsx";
import type { ReachView } from "./view-reach.ts";
import { YoungPeopleReached } from "./young-people-reached.tsx";

type ReachFiguresProps = {
  reach: ReachView;
  begun: boolean;
  totalsHref: string | null;
  confirmationHref: string | null;
};

const hidden = "fewer than 10";

/** How many have answered, day by day, and which groups have not. */
export function ReachFigures({ reach, begun, totalsHref, confirmationHref }: ReachFiguresProps) {
  const {
    rounded,
    takenAtText,
    responses,
    days,
    questions,
    unchanged,
    missing,
    comparable,
    heard,
    youngPeople,
  } = reach;
  if (!begun || (rounded && takenAtText === null)) {
    return (
      <EmptyState title={begun ? "The first counts come at noon" : "The survey is not open yet"}>
        {rounded
          ? "Counts are given out once a day at noon while the survey is open, for the first time a day after it opens."
          : "Responses are counted here as they are sent."}
      </EmptyState>
    );
  }
  return (
    <>
      {takenAtText ? (
        <p>
          As of {takenAtText}. Counts are rounded to the nearest 5, and nothing under 10 is shown, so that
          nobody can be picked out.
        </p>
      ) : null}
      <StatRow>
        <Stat
          label="Responses"
          value={responses === null ? hidden : formatNumber(responses)}
          note={rounded ? "rounded to 5" : "at this moment"}
        />
      </StatRow>
      <DayBars
        title={rounded ? "Received each day, from noon to noon" : "Received each day"}
        days={days}
        dayLabel="Day"
        countLabel="Responses"
        hidden={hidden}
      />
      <section className="section" aria-labelledby="missing">
        <h2 id="missing">Who is not being reached</h2>
        <Missing missing={missing} comparable={comparable} totalsHref={totalsHref} />
      </section>
      <Heard heard={heard} />
      {youngPeople === null ? null : (
        <YoungPeopleReached youngPeople={youngPeople} questions={questions} hidden={hidden} />
      )}
      <section className="section" aria-labelledby="groups">
        <h2 id="groups">Group by group</h2>
        <p>
          What families said about themselves; all of it could be left out. A response may speak for several
          children and count in several groups, so figures compare groups and do not say how many children
          were heard.
        </p>
        {questions.map((question) => (
          <GroupsTable key={question.name} question={question} hidden={hidden} />
        ))}
        {unchanged.map((heading) => (
          <p key={heading}>
            {`${heading}: not counted again at this noon. Beside other figures it would say who came.`}
          </p>
        ))}
        {totalsHref ? (
          <p>
            <a href={totalsHref}>How many children of each group the area has</a>
          </p>
        ) : null}
        {confirmationHref ? (
          <p>
            <a href={confirmationHref}>Whether the lead confirmed these totals, to weight answers by them</a>
          </p>
        ) : null}
      </section>
    </>
  );
}

/** Who was heard more and who less than they are many in the area, beyond chance. */
function Heard({ heard }: Pick<ReachView, "heard">) {
  if (heard.length === 0) return null;
  const distinctGroups = heard.filter(({ stands }) => stands);
  const list = (some: typeof heard) => (
    <ul>
      {some.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  );
  return (
    <section className="section" aria-labelledby="heard">
      <h2 id="heard">Who was heard, against the area’s own figures</h2>
      {distinctGroups.length === 0 ? (
        <p>No group is over- or under-represented beyond what chance would usually make.</p>
      ) : (
        list(distinctGroups)
      )}
      <Details summary="Every group">{list(heard)}</Details>
    </section>
  );
}

type MissingProps = Pick<ReachView, "missing" | "comparable"> & { totalsHref: string | null };

function Missing({ missing, comparable, totalsHref }: MissingProps) {
  if (!comparable) {
    return (
      <p>
        To say so, it must be known how many children of each group live in the area.{" "}
        {totalsHref ? <a href={totalsHref}>Enter how many</a> : "Nobody has entered that yet."}
      </p>
    );
  }
  if (missing.length === 0) {
    return <p>As far as can be said, every group answers at least half as much as the others of its kind.</p>;
  }
  return (
    <Banner kind="warning" title="Of these, fewer than half as many answer as of other groups" titleAs="h3">
      <ul>
        {missing.map(({ name, value, label, heading, count, total }) => (
          <li key={`${name}:${value}`}>
            <strong>
              {heading}: {label}.
            </strong>{" "}
            {count === null ? "Fewer than 10 responses" : reachMessages.t("responses", { count })}
            {total === null ? "" : reachMessages.t("of-children", { count: total })}.
          </li>
        ))}
      </ul>
    </Banner>
  );
}
