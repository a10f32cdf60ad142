import { Banner } from "#app/components/banner.tsx";
import { DateCalendar, DateCalendarKey } from "#app/components/date-calendar.tsx";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { paths } from "#app/paths.ts";
import type { TimetableView } from "./timetable-view.ts";

export function TimetableDates({ view }: { view: TimetableView }) {
  const query = `?day-1=${view.dayOne}&days=${view.days}`;
  return (
    <section className="timetable-dates" aria-labelledby="dates">
      <h2 id="dates">
        A re-visit of {view.days} days from {view.dayOneText}
      </h2>
      {view.warnings.length > 0 ? (
        <Banner kind="warning" title="Before you rely on these dates" titleAs="h3">
          {view.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Banner>
      ) : null}
      <DateCalendar caption="The weeks from the first step to the last day on site" weeks={view.weeks} />
      <DateCalendarKey />
      <div className="timetable-lists">
        <div>
          <h3>In words</h3>
          <ol className="timetable-steps">
            {view.entries.map((entry, index) => (
              <li key={entry.key}>
                <span className="step-number" aria-hidden="true">
                  {index + 1}
                </span>
                <Entry {...entry} />
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h3>After the visit</h3>
          <ul className="timetable-steps">
            {view.afterwards.map((entry) => (
              <li key={entry.key}>
                <Entry {...entry} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div className="timetable-take">
        <ButtonRow>
          <ButtonLink href={`${paths.timetable.calendar()}${query}`}>
            Add these dates to your calendar
          </ButtonLink>
          <ButtonLink kind="secondary" href={`${paths.timetable.data()}${query}`}>
            The same dates as data
          </ButtonLink>
        </ButtonRow>
        <p className="soft small">
          The dates follow the 2019 handbook of Ofsted and the Care Quality Commission (CQC) for area SEND
          inspections. An area’s lead inspector may move one: the area’s own page has the dates that hold.
        </p>
      </div>
    </section>
  );
}

type EntryProps = {
  date: string;
  dateText: string;
  day?: string;
  label: string;
  explanation: string;
  source: string;
};

function Entry({ date, dateText, day, label, explanation, source }: EntryProps) {
  return (
    <div>
      <p className="timetable-when">
        <time dateTime={date}>{dateText}</time>
        {day ? <span className="timetable-day">{day}</span> : null}
      </p>
      <p>{label}</p>
      <p className="soft small">
        {explanation} <span className="timetable-source">Handbook {source}</span>
      </p>
    </div>
  );
}
