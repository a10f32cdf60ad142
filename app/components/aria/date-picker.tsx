import { type DateValue, getDayOfWeek, parseDate } from "@internationalized/date";
import { useState } from "react";
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
import { DatePicker as AriaDatePicker } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Popover } from "react-aria-components/Popover";
import "./popover.css";
import "./date-picker.css";

type DatePickerProps = {
  label: string;
  /** The date that stands beside it, as YYYY-MM-DD; null where there is none yet. It is read whenever the month opens. */
  readValue: () => string | null;
  onChange: (date: string) => void;
  /** The day whose month opens where there is no date. */
  startsAt: string;
  /** Where only working days can be chosen: the days that are none though they fall on Monday to Friday. */
  bankHolidays: readonly { date: string; title: string }[] | null;
};

/** A month from which a day is chosen, as a help beside the boxes of a date: what is sent is what stands in those. */
export function DatePicker({ label, readValue, onChange, startsAt, bankHolidays }: DatePickerProps) {
  const [value, setValue] = useState<DateValue | null>(null);
  const [visibleDay, setVisibleDay] = useState<DateValue>(() => parseDate(startsAt));
  const holidays = new Map(bankHolidays?.map(({ date, title }) => [date, title]));
  const month = visibleDay.toString().slice(0, 7);
  const open = (isOpen: boolean) => {
    if (!isOpen) return;
    const date = toDate(readValue());
    setValue(date);
    setVisibleDay(date ?? parseDate(startsAt));
  };
  return (
    <AriaDatePicker
      className="aria-date-picker"
      aria-label={label}
      value={value}
      onChange={(date) => {
        setValue(date);
        if (date) onChange(date.toString());
      }}
      onOpenChange={open}
      isDateUnavailable={
        bankHolidays === null
          ? undefined
          : (date) => getDayOfWeek(date, "en-GB", "mon") > 4 || holidays.has(date.toString())
      }
      firstDayOfWeek="mon"
    >
      <Group>
        <Button className="aria-date-picker-button">
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
            <path
              d="M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
          </svg>
        </Button>
      </Group>
      <Popover className="aria-popover">
        <Dialog className="aria-popover-dialog">
          <Calendar className="aria-calendar" focusedValue={visibleDay} onFocusChange={setVisibleDay}>
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
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell className="aria-calendar-day" date={date} />}
              </CalendarGridBody>
            </CalendarGrid>
            {bankHolidays
              ?.filter(({ date }) => date.startsWith(month))
              .map(({ date, title }) => (
                <p key={date} className="aria-calendar-holiday">
                  {`${Number(date.slice(8))}: ${title}, a bank holiday`}
                </p>
              ))}
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}

function toDate(text: string | null): DateValue | null {
  try {
    return text === null ? null : parseDate(text);
  } catch {
    return null;
  }
}
