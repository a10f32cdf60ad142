/** What was read, or a sentence that says what to do instead. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; error: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A date as addresses and date controls write it: YYYY-MM-DD. */
export function readIsoDate(text: string): Read<Temporal.PlainDate> {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!parts) return no("Write the date as year, month and day, such as 2026-09-28.");
  return readNumbers(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** A date in three boxes, as people fill them: "28", "9" or "September", "2026". */
export function readDate(typed: { day: string; month: string; year: string }): Read<Temporal.PlainDate> {
  const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()];
  if (day === "" && month === "" && year === "") return no("Enter a date.");
  const missing = [day === "" && "a day", month === "" && "a month", year === "" && "a year"].filter(Boolean);
  if (missing.length > 0) return no(`The date needs ${missing.join(" and ")}.`);
  if (!/^\d{4}$/.test(year)) return no("Write the year in four figures, such as 2026.");
  const monthNumber = readMonth(month);
  if (!/^\d{1,2}$/.test(day) || monthNumber === null)
    return no("Write the date in figures, such as 28 9 2026.");
  return readNumbers(Number(year), monthNumber, Number(day));
}

/** A time of day as people write it: "12 noon", "9:30am", "6pm", "14:00", "09.30". */
export function readTime(text: string): Read<Temporal.PlainTime> {
  const words = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (words === "") return no("Enter a time.");
  if (/^(12 )?(noon|midday)$/.test(words)) return yes(Temporal.PlainTime.from("12:00"));
  if (/^(12 )?midnight$/.test(words)) return yes(Temporal.PlainTime.from("00:00"));
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))? ?([ap])?\.?m?\.?$/.exec(words);
  const unclear = no("Write the time as in 9:30am, 6pm or 14:00.");
  if (!parts) return unclear;
  const [, hours = "", minutes, half] = parts;
  if (half === undefined && (minutes === undefined || words.endsWith("m"))) return unclear;
  const clock = Number(hours);
  if (Number(minutes ?? 0) > 59 || clock > 23 || (half !== undefined && (clock < 1 || clock > 12)))
    return no("There is no such time of day. Write it as in 9:30am, 6pm or 14:00.");
  const hour = half === undefined ? clock : (clock % 12) + (half === "p" ? 12 : 0);
  return yes(Temporal.PlainTime.from({ hour, minute: Number(minutes ?? 0) }));
}

function readMonth(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const index = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return index === -1 ? null : index + 1;
}

function readNumbers(year: number, month: number, day: number): Read<Temporal.PlainDate> {
  try {
    return yes(Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }));
  } catch {
    return no("There is no such date in the calendar.");
  }
}

function yes<Value>(value: Value): Read<Value> {
  return { ok: true, value };
}

function no(error: string): { ok: false; error: string } {
  return { ok: false, error };
}
