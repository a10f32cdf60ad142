import { maxLineLength, writePlainly } from "./plain-signs.ts";
import { type FieldResult, no, yes } from "./read.ts";
import { formatTypedDay, readAmongWords } from "./several-dates.ts";

const months = "january february march april may june july august september october november december".split(
  " ",
);
const weekdays = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
/** Short forms that are not beginnings of the whole name. */
const otherWeekdays: Readonly<Record<string, string>> = { weds: "wednesday" };

const clock =
  "(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d{1,9})?)?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|noon|midday|midnight)";
const zone = "(?: ?(?:z|gmt|bst|utc|uk time|hrs?|hours))?(?: ?[+-]\\d{2}:?\\d{2})?";
/** The time of day behind a date, as calendars and messages copy it, with what goes before it and its zone. */
const timeBehind = new RegExp(
  `(\\d{4}|'\\d{2})(?: at | from |[ t·–-]+)${clock}${zone}(?: ?(?:-|to|until) ?${clock}${zone})?$`,
);
/** The same before a date: "6pm on Monday 28 September 2026". */
const timeBefore = new RegExp(
  `^(?:at )?${clock}${zone}(?: ?(?:-|to|until) ?${clock}${zone})?(?: on |[ ·–-]+)(?=(?:[a-z]+ )?\\d{1,2}(?: ?[a-z]|[-/. ]\\d{1,2}[-/. ])|\\d{4}-)`,
);

const twoMonths = /^(?:\d{1,2}|[a-z]+)(?: ?[-/&] ?| (?:to|or|and) )(?:\d{1,2}|[a-z]+)$/;

const figures = "Write the date in figures, such as 28 9 2026.";

/** Years outside are slips, such as 0027, which date controls give for a year of two figures. */
const years = { first: 1900, last: 2199 };

/** A date as addresses and date controls write it: YYYY-MM-DD. */
export function readIsoDate(typed: string): FieldResult<Temporal.PlainDate> {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim());
  if (!parts) return no("Write the date as year, month and day, such as 2026-09-28.");
  return readNumbers(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/**
 * A date in three boxes, as people fill them ("28th", "9" or "Sept", "2026" or "26"). The whole date may also be
 * pasted into one box: "Tuesday 4 May 2027", "04/05/27". The day comes before the month.
 */
export function readDate(typed: {
  day: string;
  month: string;
  year: string;
}): FieldResult<Temporal.PlainDate> {
  const written = [typed.day, typed.month, typed.year];
  if (written.some((text) => text.length > maxLineLength)) return no(figures);
  const boxes = written.map(simplify);
  const filled = boxes.filter((text) => text !== "");
  if (filled.length === 0) return no("Enter a date.");
  const wholes = boxes.map(readDateText);
  const together = wholes.some((read) => read?.ok) ? null : readTogether(boxes);
  if (together) return together;
  if (twoMonths.test(boxes[1] ?? "") && filled.length === 3)
    return no("Enter one date. There are two months here.");
  const among = wholes.some((read) => read?.ok) ? null : readAmongWords(filled.join(" "), readDateText);
  if (among) return among;
  const whole = wholes.find((read) => read?.ok) ?? wholes.find((read) => read !== null);
  if (whole) return filled.length === 1 || !whole.ok ? whole : sameAsBoxes(whole.value, boxes);
  const [day = "", month = "", year = ""] = boxes;
  return readParts(day, month, year);
}

/** A date where all of it is in one text; null where that is not so. */
function readDateText(text: string): FieldResult<Temporal.PlainDate> | null {
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (packed && Number(packed[2]) <= 12 && packed[1]?.startsWith("20"))
    return readNumbers(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const british = /^(\d{2})(\d{2})(20\d{2})$/.exec(text);
  if (british) return readNumbers(Number(british[3]), Number(british[2]), Number(british[1]));
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:t.*| \d{1,2}:.*)?$/.exec(text);
  if (iso) return readNumbers(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // "23-27/11" begins with two days.
  if (/^\d{1,2} ?- ?\d{1,2}\//.test(text)) return null;
  const match =
    /^(?:([a-z]+)\.? )?(\d{1,2}) ?[-/. ] ?(\d{1,2}|[a-z]+)\.? ?[-/. ] ?'?(\d{1,4})$/.exec(text) ??
    /^(?:([a-z]+)\.? )?(\d{1,2})([a-z]+)(\d{4}|\d{2})$/.exec(text);
  const american = /^(?:([a-z]+)\.? )?([a-z]+)\.? (\d{1,2}) '?(\d{2,4})$/.exec(text);
  const [, weekday, day = "", month = "", year = ""] = match ?? (american && reorder(american)) ?? [];
  if (day !== "") return checkWeekday(readParts(day, month, year), weekday);
  const short = /^(?:[a-z]+ )?(\d{1,2}) ?[-/. ]? ?([a-z]{3,})$|^(?:[a-z]+ )?(\d{1,2})[-/.](\d{1,2})$/.exec(
    text,
  );
  const [, name = ""] = /^(?:[a-z]+ )?([a-z]{3,})\.? (?:\d{1,2}|\d{4})$/.exec(text) ?? [];
  if (name !== "" && readMonth(name) !== null)
    return no(/\d{4}$/.test(text) ? "The date needs a day." : "The date needs a year.");
  const shortMonth = readMonth(short?.[2] ?? short?.[4] ?? "");
  if (short && shortMonth !== null && shortMonth <= 12) return no("The date needs a year.");
  return null;
}

function reorder([all = "", weekday = "", month = "", day = "", year = ""]: readonly string[]): string[] {
  return [all, weekday, day, month, year];
}

/** A date that was begun in one box and went on in the next: "24/11" and "2026". */
function readTogether(boxes: readonly string[]): FieldResult<Temporal.PlainDate> | null {
  const filled = boxes.filter((text) => text !== "");
  const isSpread =
    filled.length === 2 &&
    filled.some((text) => /^\d{1,2} ?[-/. ] ?(?:\d|[a-z])|^(?:\d{1,2}|[a-z]{3,}) ?[-/. ] ?\d{4}$/.test(text));
  return isSpread ? readDateText(filled.join(" ").replace(/[-/.]+(?= )/g, "")) : null;
}

function sameAsBoxes(date: Temporal.PlainDate, boxes: readonly string[]): FieldResult<Temporal.PlainDate> {
  const others = boxes.filter((text) => readDateText(text) === null && text !== "");
  const parts = [String(date.day), String(date.month), String(date.year), months[date.month - 1]];
  const isSame = others.every((text) => parts.includes(text.replace(/^0/, "")));
  return isSame ? yes(date) : no("Write the date once: the day, the month and the year each in its box.");
}

function readParts(day: string, month: string, year: string): FieldResult<Temporal.PlainDate> {
  const missing = [day === "" && "a day", month === "" && "a month", year === "" && "a year"].filter(Boolean);
  // Of words that are no day nobody can say what they still need.
  const isOther = month === "" && year === "" && !/^(?:[a-z]{3,9} )?\d{1,2}$/.test(day);
  if (missing.length > 0) return no(isOther ? figures : `The date needs ${missing.join(" and ")}.`);
  const yearNumber = readYear(year);
  if (yearNumber === null) return no("Write the year in four figures, such as 2026.");
  const monthNumber = readMonth(month);
  const dayNumber = /^(?:[a-z]+ )?(\d{1,2})$/.exec(day)?.[1];
  if (dayNumber === undefined || monthNumber === null) return no(figures);
  return checkWeekday(readNumbers(yearNumber, monthNumber, Number(dayNumber)), /^([a-z]+) /.exec(day)?.[1]);
}

/** In small letters and plain signs, without what stands between the parts of a date or behind its day. */
function simplify(typed: string): string {
  return (
    writePlainly(typed)
      .toLowerCase()
      // "(provisional)" behind a date is no part of it.
      .replace(/(?<=\d) ?\([a-z][a-z .'-]{0,40}\)$/, "")
      .replace(/["()*\p{So}]/gu, "")
      .replace(/[,;|\\_]/g, " ")
      .replaceAll("\u2044", "/")
      .replace(/ ?· ?(?=\d)/g, " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(
        /^(?:date|day|deadline|when|by|on|until|before|since|from(?=[^-/&]*$)(?!.* (?:to|until|till?) )) ?:? /,
        "",
      )
      .replace(timeBehind, "$1")
      .replace(timeBefore, "")
      .replace(/(\d) ?-? ?(?:tbc|tbd|provisional(?:ly)?)\.?$/, "$1")
      .replace(/^(\d{4})(\d{2})(\d{2})t\d{4,6}z?$/, "$1$2$3")
      .replace(/\b(\d{1,2}) ?(?:st|nd|rd|th)\b/g, "$1")
      .replace(/\bthe\b|\b(?:day )?of\b|^on\b/g, " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/[.;:/-]$/, "")
      .trim()
  );
}

function readYear(text: string): number | null {
  const match = /^'?(\d{4}|\d{2})$/.exec(text)?.[1];
  if (match === undefined) return null;
  return match.length === 2 ? 2000 + Number(match) : Number(match);
}

function readMonth(text: string): number | null {
  const month = text.replace(/\.$/, "");
  if (/^\d{1,2}$/.test(month)) return Number(month);
  const index = month.length < 3 ? -1 : months.findIndex((name) => name.startsWith(month));
  return index === -1 ? null : index + 1;
}

/** Somebody who wrote a weekday meant that day: where it is another's, one of the two is a slip. */
function checkWeekday(
  read: FieldResult<Temporal.PlainDate>,
  weekday: string | undefined,
): FieldResult<Temporal.PlainDate> {
  if (!read.ok || !weekday) return read;
  const whole = otherWeekdays[weekday] ?? weekday;
  const meant = weekday.length < 3 ? -1 : weekdays.findIndex((name) => name.startsWith(whole));
  if (meant === -1) return no(figures);
  if (meant + 1 === read.value.dayOfWeek) return read;
  return no(
    `${formatTypedDay(read.value)} is a ${capitalise(weekdays[read.value.dayOfWeek - 1] ?? "")}. Check the date.`,
  );
}

function readNumbers(year: number, month: number, day: number): FieldResult<Temporal.PlainDate> {
  if (year < years.first || year > years.last)
    return no("Check the year, and write it in four figures, such as 2026.");
  if (month > 12 && day >= 1 && day <= 12) {
    return no(`There is no month ${month}. Write the day before the month.`);
  }
  if (month < 1 || month > 12) return no("There is no such month. Months go from 1 to 12.");
  const days = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  if (day >= 1 && day <= days) return yes(Temporal.PlainDate.from({ year, month, day }));
  const name = capitalise(months[month - 1] ?? "");
  return no(`There is no such date: ${name}${month === 2 ? ` ${year}` : ""} has ${days} days.`);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
