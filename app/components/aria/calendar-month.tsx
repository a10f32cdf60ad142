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
