import {
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from "react-aria-components/Calendar";
import "./calendar-month.css";

/** The days of one month under its name, with a way to the months beside it: what stands inside any calendar. */
export function CalendarMonth() {
  return (
    <>
      <header className="aria-calendar-head">
        <Button slot="previous" className="aria-calendar-turn">
          <span aria-hidden="true">‹</span>
        </Button>
        <Heading className="aria-calendar-month" level={3} />
        <Button slot="next" className="aria-calendar-turn">
          <span aria-hidden="true">›</span>
        </Button>
      </header>
      <CalendarGrid className="aria-calendar-grid" weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell className="aria-calendar-day" date={date} />}
        </CalendarGridBody>
      </CalendarGrid>
    </>
  );
}

/** The sign of a button that opens a calendar. */
export function CalendarSign() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path
        d="M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
