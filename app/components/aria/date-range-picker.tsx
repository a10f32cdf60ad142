import { type DateValue, parseDate } from "@internationalized/date";
import { useState } from "react";
import { DateRangePicker as AriaDateRangePicker, RangeCalendar } from "react-aria-components/DateRangePicker";
import { CalendarMonth } from "./calendar-month.tsx";
import { CalendarPopover } from "./calendar-popover.tsx";
import "./date-range-picker.css";

/** Two days, YYYY-MM-DD, both of them inside. */
export type DateRange = { from: string; to: string };

type DateRangePickerProps = {
  label: string;
  description?: string;
  isDisabled?: boolean;
  /** The days that stand beside it; null where they are no range yet. It is read whenever the month opens. */
  readValue: () => DateRange | null;
  onChange: (range: DateRange) => void;
  /** The last day that can be chosen, YYYY-MM-DD. Its month opens where there is no range. */
  lastDay: string;
};

type Range = { start: DateValue; end: DateValue };

/** A month from which the first and the last day are chosen, as a help beside the fields of both. */
export function DateRangePicker(props: DateRangePickerProps) {
  const { label, description, isDisabled, readValue, onChange, lastDay } = props;
  const [value, setValue] = useState<Range | null>(null);
  const [visibleDay, setVisibleDay] = useState<DateValue>(() => parseDate(lastDay));
  const open = (isOpen: boolean) => {
    if (!isOpen) return;
    const range = toRange(readValue());
    setValue(range);
    setVisibleDay(range?.end ?? parseDate(lastDay));
  };
  return (
    <AriaDateRangePicker
      className="aria-date-range-picker"
      aria-label={label}
      isDisabled={isDisabled}
      value={value}
      onChange={(range) => {
        setValue(range);
        if (range) onChange({ from: range.start.toString(), to: range.end.toString() });
      }}
      onOpenChange={open}
      maxValue={parseDate(lastDay)}
      firstDayOfWeek="mon"
    >
      <CalendarPopover>
        <RangeCalendar
          className="aria-calendar aria-calendar--range"
          focusedValue={visibleDay}
          onFocusChange={setVisibleDay}
        >
          <CalendarMonth />
          {description ? <p className="aria-date-range-hint">{description}</p> : null}
        </RangeCalendar>
      </CalendarPopover>
    </AriaDateRangePicker>
  );
}

function toRange(range: DateRange | null): Range | null {
  try {
    return range === null ? null : { start: parseDate(range.from), end: parseDate(range.to) };
  } catch {
    return null;
  }
}
