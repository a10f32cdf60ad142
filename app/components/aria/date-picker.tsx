import { type DateValue, getDayOfWeek, parseDate } from "@internationalized/date";
import { useState } from "react";
import { Calendar } from "react-aria-components/Calendar";
import { DatePicker as AriaDatePicker } from "react-aria-components/DatePicker";
import { CalendarMonth } from "./calendar-month.tsx";
import { CalendarPopover } from "./calendar-popover.tsx";
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
  /** The first and the last day that can be chosen, YYYY-MM-DD. */
  firstDay?: string;
  lastDay?: string;
};

/** A month from which a day is chosen, as a help beside the boxes of a date: what is sent is what stands in those. */
export function DatePicker(props: DatePickerProps) {
  const { label, readValue, onChange, startsAt, bankHolidays, firstDay, lastDay } = props;
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
      minValue={firstDay === undefined ? undefined : parseDate(firstDay)}
      maxValue={lastDay === undefined ? undefined : parseDate(lastDay)}
      firstDayOfWeek="mon"
    >
      <CalendarPopover>
        <Calendar className="aria-calendar" focusedValue={visibleDay} onFocusChange={setVisibleDay}>
          <CalendarMonth />
          {bankHolidays
            ?.filter(({ date }) => date.startsWith(month))
            .map(({ date, title }) => (
              <p key={date} className="aria-calendar-holiday">
                {`${Number(date.slice(8))}: ${title}, a bank holiday`}
              </p>
            ))}
        </Calendar>
      </CalendarPopover>
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
