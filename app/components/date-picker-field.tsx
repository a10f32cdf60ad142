import { type ComponentProps, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { DateField } from "./native/date-field.tsx";
import { useLoaded } from "./use-loaded.ts";

// React Aria's calendar comes after the page's own first script.
const loadPicker = () => import("#app/components/aria/date-picker.tsx");

type DatePickerFieldProps = ComponentProps<typeof DateField> & {
  label: string;
  /** The day whose month opens where no date is typed, YYYY-MM-DD. */
  startsAt: string;
  /** Where only working days can be chosen: the days that are none though they fall on Monday to Friday. */
  bankHolidays?: readonly { date: string; title: string }[];
  /** The first and the last day that can be chosen, YYYY-MM-DD, where the server takes no other. */
  firstDay?: string;
  lastDay?: string;
};

/**
 * A date in three boxes, with a month to choose from once script is there. What is sent always stands in the boxes, where
 * any day can still be typed, half a date too.
 */
export function DatePickerField(props: DatePickerFieldProps) {
  const { startsAt, bankHolidays, firstDay, lastDay, ...field } = props;
  const box = useRef<HTMLDivElement>(null);
  const { DatePicker } = useLoaded(loadPicker) ?? {};
  const [row, setRow] = useState<Element | null>(null);
  useEffect(() => setRow(box.current?.querySelector(".date-field") ?? null), []);
  return (
    <div ref={box}>
      <DateField {...field} />
      {row && DatePicker
        ? createPortal(
            <DatePicker
              label={field.label}
              readValue={() => readDate(row)}
              onChange={(date) => writeDate(row, date)}
              startsAt={startsAt}
              bankHolidays={bankHolidays ?? null}
              firstDay={firstDay}
              lastDay={lastDay}
            />,
            row,
          )
        : null}
    </div>
  );
}

function partsOf(row: Element): HTMLInputElement[] {
  return [...row.querySelectorAll<HTMLInputElement>(":scope > .date-field-part > input")];
}

/** The boxes' date as YYYY-MM-DD; null where they hold none. */
function readDate(row: Element): string | null {
  const [day = "", month = "", year = ""] = partsOf(row).map(({ value }) => value.trim());
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function writeDate(row: Element, date: string): void {
  const values = date.split("-").map(Number).reverse();
  for (const [index, input] of partsOf(row).entries()) {
    input.value = String(values[index] ?? "");
    // What is typed here saves itself, and listens to both.
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
