import { type DateValue, getDayOfWeek, parseDate } from "@internationalized/date";
import { useEffect, useState } from "react";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from "react-aria-components/Calendar";
import "./working-day-calendar.css";

type WorkingDayCalendarProps = {
  label: string;
  /** The `name` of the DateField on the same page that a chosen day is written into. */
  fills: string;
  /** The day shown first, YYYY-MM-DD. */
  startsAt: string;
  /** Days that are no working days though they fall on Monday to Friday. */
  bankHolidays: readonly { date: string; title: string }[];
};

/**
 * A month at a time from which to pick a working day, as a help beside the three boxes: it appears only once script
 * has arrived, and what is sent is always what stands in the boxes.
 */
export function WorkingDayCalendar({ label, fills, startsAt, bankHolidays }: WorkingDayCalendarProps) {
  const [arrived, setArrived] = useState(false);
  const [visibleMonth, setVisibleMonth] = useState<DateValue>(() => parseDate(startsAt));
  useEffect(() => setArrived(true), []);
  if (!arrived) return null;

  const holidays = new Map(bankHolidays.map(({ date, title }) => [date, title]));
  const month = visibleMonth.toString().slice(0, 7);
  const visibleHolidays = bankHolidays.filter(({ date }) => date.startsWith(month));

  return (
    <Calendar
      className="working-day-calendar"
      aria-label={label}
      firstDayOfWeek="mon"
      focusedValue={visibleMonth}
      onFocusChange={setVisibleMonth}
      isDateUnavailable={(date) => getDayOfWeek(date, "en-GB", "mon") > 4 || holidays.has(date.toString())}
      onChange={(date) => writeInto(fills, date)}
    >
      <header className="working-day-calendar-head">
        <Button slot="previous" className="working-day-calendar-turn">
          <span aria-hidden="true">‹</span>
        </Button>
        <Heading className="working-day-calendar-month" level={3} />
        <Button slot="next" className="working-day-calendar-turn">
          <span aria-hidden="true">›</span>
        </Button>
      </header>
      <CalendarGrid className="working-day-calendar-grid" weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell className="working-day-calendar-day" date={date} />}
        </CalendarGridBody>
      </CalendarGrid>
      {visibleHolidays.map(({ date, title }) => (
        <p key={date} className="working-day-calendar-holiday">
          {`${Number(date.slice(8))}: ${title}, a bank holiday`}
        </p>
      ))}
    </Calendar>
  );
}

function writeInto(name: string, date: DateValue): void {
  const parts = { [name]: date.day, [`${name}-month`]: date.month, [`${name}-year`]: date.year };
  for (const [id, value] of Object.entries(parts)) {
    const box = document.getElementById(id);
    if (box instanceof HTMLInputElement) box.value = String(value);
  }
}
