import type { CalendarDay, CalendarWeek } from "#app/domain/calendar/calendar.ts";
import { listWeekdays } from "#app/messages/format-date.ts";
import "./date-calendar.css";

type DateCalendarProps = {
  caption: string;
  weeks: readonly CalendarWeek[];
};

/**
 * The weeks of a re-visit, drawn: the survey as a band from its opening to its closing, each step marked with its number
 * in the list in words that stands with it.
 */
export function DateCalendar({ caption, weeks }: DateCalendarProps) {
  return (
    <table className="date-calendar">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {listWeekdays("long").map((weekday, place) => (
            <th key={weekday} scope="col" abbr={weekday}>
              {listWeekdays("short")[place]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ days }) => (
          <tr key={days[0]?.date}>
            {days.map((day) => (
              <Day key={day.date} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day }: { day: CalendarDay }) {
  const { kind, onSite, marks, survey } = day;
  const looks = [
    "date-calendar-day",
    `date-calendar-day--${kind}`,
    onSite ? "date-calendar-day--on-site" : "",
  ];
  return (
    <td className={looks.join(" ").trim()}>
      <p className="date-calendar-date">
        <span className="date-calendar-number" aria-hidden="true">
          {day.dayOfMonth}
          {day.month === null ? null : <span className="date-calendar-month"> {day.month.slice(0, 3)}</span>}
        </span>
        <time className="visually-hidden" dateTime={day.date}>
          {day.label}
        </time>
        {day.day === null ? null : (
          <span className="date-calendar-count">
            <span className="date-calendar-count-word">Day </span>
            {String(day.day).replace("-", "−")}
          </span>
        )}
      </p>
      {day.holiday === null ? null : (
        <p className="date-calendar-holiday">
          <span className="date-calendar-wide">{day.holiday}</span>
          <span className="date-calendar-narrow" aria-hidden="true">
            Off
          </span>
        </p>
      )}
      {marks.length === 0 ? null : (
        <ul className="date-calendar-marks">
          {marks.map(({ number, name }) => (
            <li key={number}>
              <span className="step-number">{number}</span>
              <span className="date-calendar-wide">{name}</span>
            </li>
          ))}
        </ul>
      )}
      {survey === null ? null : (
        <p className="date-calendar-survey">
          <span
            className="date-calendar-band"
            data-starts={survey.from > 0 || undefined}
            data-ends={survey.to < 1 || undefined}
            style={{
              insetInlineStart: `${survey.from * 100}%`,
              insetInlineEnd: `${(1 - survey.to) * 100}%`,
            }}
          />
          <span className="visually-hidden">{survey.words}</span>
        </p>
      )}
    </td>
  );
}

/** What the band and the tints of a `DateCalendar` mean, as small as they are drawn there. */
export function DateCalendarKey() {
  return (
    <ul className="date-calendar-key">
      <li>
        <span className="date-calendar-key-band" aria-hidden="true" /> Survey open
      </li>
      <li>
        <span className="date-calendar-key-site" aria-hidden="true" /> Inspectors on site
      </li>
      <li>
        <span className="date-calendar-key-off" aria-hidden="true" /> Weekend or bank holiday: not counted
      </li>
    </ul>
  );
}
