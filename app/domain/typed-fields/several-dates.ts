import { type FieldResult, no, yes } from "./read.ts";

type ReadOne = (text: string) => FieldResult<Temporal.PlainDate> | null;

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekday = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.? )?";
/** A whole date within other words, in small letters. */
const wholeDate = new RegExp(
  [
    `(?<![\\d/.-])${weekday}\\d{1,2} ?[-/. ]? ?${month} ?[-/. ]? ?'?(?:\\d{4}|\\d{2})(?!\\d)`,
    `(?<![a-z])${weekday}${month} \\d{1,2} \\d{4}(?!\\d)`,
    `(?<![\\d/.-])${weekday}\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?![\\d/.-])`,
    "(?<![\\d/.-])\\d{4}([/.-])\\d{1,2}\\2\\d{1,2}(?!\\d)",
  ].join("|"),
  "g",
);

/** "23 to 27 November 2026", "from 23/11 to 27/11". */
const worded = / (?:(?<until>to|until|till?|through|thru)|and|or|&|\+|-|\/|=) /;
/** "23-27/11/2026", "23/24 November 2026", "23 Nov-27 Nov 2026", "2026-11-23/2026-11-27". */
const tight = new RegExp(
  [
    `(?<=^${weekday}\\d{1,2}\\.?) ?- ?(?=${weekday}\\d{1,2}[ /.])`,
    `(?<=^${weekday}\\d{1,2}) ?/ ?(?=${weekday}\\d{1,2} ${month})`,
    `(?<=[a-z]|/\\d{1,2}|\\d\\.|\\d{4}) ?- ?(?=${weekday}\\d{1,2}(?: ?[a-z]|[/.]))`,
    "(?<=\\d-\\d{2})/(?=\\d{4}-)",
  ].join("|"),
);
const monthFirst = new RegExp(
  `^(${weekday}${month}) (\\d{1,2}) ?(?:-|/|to|until|till?|and|or|&) ?(\\d{1,2}) (\\d{4})$`,
);
const dayAlone = new RegExp(`^${weekday}\\d{1,2}$`);
const withoutYear = new RegExp(`^${weekday}\\d{1,2} ?[-/. ]? ?(?:\\d{1,2}|${month})$`);
const severalDays = new RegExp(`^${weekday}\\d{1,2}(?: ${weekday}\\d{1,2})+$`);

/** Whoever writes so has not said which day. */
const vague =
  /(?<![a-z])(?:early|mid|late|end|begin[a-z]*|start|week|w\/?[cb]|fortnight|month|around|about|approx[a-z]*|roughly|circa|ca?|after|not|except|earliest|or so)(?![a-z])|[~?]/;
const maxOtherWords = 80;

const monthAlone = new RegExp(`(?<![a-z\\d])(?<!\\d )${month} \\d{4}$`);

const several = "Enter one date. There seem to be more here.";
const exact = "Enter one exact date, such as 28 9 2026.";

/**
 * What to say of a text, in small letters, that holds several dates, such as "23-27 november 2026"; the date of one that can
 * mean no other: "friday 27 november 2026 at the town hall". Null where it holds none.
 */
export function readAmongWords(text: string, readOne: ReadOne): FieldResult<Temporal.PlainDate> | null {
  const american = monthFirst.exec(text);
  if (american) {
    const [, name = "", first = "", last = "", year = ""] = american;
    return together(readOne(`${first} ${name} ${year}`), readOne(`${last} ${name} ${year}`));
  }
  const between = text.replace(/^(?:from|between) /, "");
  for (const separator of [worded, tight]) {
    const found = separator.exec(between);
    if (!found) continue;
    const left = between.slice(0, found.index).replace(/\.$/, "");
    const right = between.slice(found.index + found[0].length);
    const read = readRange(left, right, readOne);
    if (read) return read;
    if (found.groups?.until && readOne(left)?.ok) return no(several);
  }
  return readWithin(text, readOne) ?? (vague.test(text) && monthAlone.test(text) ? no(exact) : null);
}

function readRange(left: string, right: string, readOne: ReadOne): FieldResult<Temporal.PlainDate> | null {
  const last = readOne(right);
  const first = readOne(left);
  if (first?.ok && last?.ok) return together(first, last);
  const isOpen = dayAlone.test(left) || withoutYear.test(left) || severalDays.test(left);
  if (!isOpen) return first?.ok && (dayAlone.test(right) || withoutYear.test(right)) ? no(several) : null;
  if (!last?.ok) return dayAlone.test(right) || withoutYear.test(right) || last ? no(several) : null;
  const { month: number, year } = last.value;
  const whole = dayAlone.test(left) ? `${left} ${number} ${year}` : `${left} ${year}`;
  const read = severalDays.test(left) ? null : readOne(whole);
  return read?.ok ? together(read, last) : no(several);
}

function readWithin(text: string, readOne: ReadOne): FieldResult<Temporal.PlainDate> | null {
  const found = [...text.matchAll(wholeDate)].map(([date]) => readOne(date.trim()));
  const [first, ...others] = found;
  if (!first) return null;
  const other = others.find((one) => one?.ok && first.ok && !one.value.equals(first.value));
  if (other) return others.length > 1 ? no(several) : together(first, other);
  const around = text.replace(wholeDate, " ").replace(/\d{1,2}[:.]\d{2}(?: ?[ap]m)?|\d{1,2} ?[ap]m/g, " ");
  if (vague.test(around)) return no(exact);
  return /\d/.test(around) || around.trim().length > maxOtherWords ? null : first;
}

function together(
  first: FieldResult<Temporal.PlainDate> | null,
  last: FieldResult<Temporal.PlainDate> | null,
): FieldResult<Temporal.PlainDate> | null {
  if (!first?.ok || !last?.ok) return no(several);
  if (first.value.equals(last.value)) return yes(first.value);
  return no(
    `Enter one date. There are two here: ${formatTypedDay(first.value)} and ${formatTypedDay(last.value)}.`,
  );
}

const monthNames =
  "January February March April May June July August September October November December".split(" ");

/** "4 May 2027" */
export function formatTypedDay(date: Temporal.PlainDate): string {
  return `${date.day} ${monthNames[date.month - 1] ?? ""} ${date.year}`;
}
