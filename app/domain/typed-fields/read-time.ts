import { maxLineLength, writePlainly } from "./plain-signs.ts";
import { type FieldResult, no, yes } from "./read.ts";

const hourWords = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const anyHour = `(\\d{1,2}|${hourWords.join("|")})`;
/** What is said behind the hour: "seven thirty pm", "six oh five pm". */
const minuteWords: Readonly<Record<string, number>> = {
  ...{ "oh five": 5, ten: 10, fifteen: 15, twenty: 20, "twenty five": 25, thirty: 30 },
  ...{ "thirty five": 35, forty: 40, "forty five": 45, fifty: 50, "fifty five": 55 },
};

const spokenTens = Object.keys(minuteWords)
  .filter((word) => word !== "ten")
  .join("|")
  .replaceAll(" ", "[ -]");
/** "7 thirty", "seven 30": half in figures. */
const numberWord = new RegExp(
  `^(?:(\\d{1,2})[ -](${spokenTens})|(${hourWords.join("|")})[ -]((?!1[0-2])\\d{2}))(?= ?[ap]m$)`,
);

const noon = /^(?:(?:12(?:[:.]?00)?(?: ?pm)?|twelve) )?(?:noon|mid[- ]?day)$/;
const midnight = /^(?:(?:(?:12|0?0)(?:[:.]?00)?(?: ?am)?|twelve) )?mid-?night$/;
/** How far past the hour or before it people say that it is, in minutes. */
const spokenMinutes: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  five: 5,
  ten: 10,
  twenty: 20,
  "twenty five": 25,
};
const anyMinutes = "half|(?:a )?quarter|five|ten|twenty(?:[ -]?five)?|[1-9]|[1-5]\\d";
const parted = new RegExp(
  `^(${anyMinutes})(?: an hour| minutes?| mins?)?[ -](?:(past|to|after|before) )?${anyHour}(?: ?([ap])m)?$`,
);
/** "12 at night", "quarter to one at night": from twelve on night is the morning of a clock. */
const smallHours = /(?:^|(?:past|to|after|before|half) )(?:12|[1-4]|twelve|one|two|three|four)(?![\da-z])/;
/** "5 to 7pm" is when something starts and ends as often as it is 6:55pm. */
const fromTo = new RegExp(`^(?:\\d{1,2}|five|ten) to ${anyHour}(?: ?[ap]m)?$`);
const spoken = new RegExp(
  `^(${hourWords.join("|")})(?:[ -](${Object.keys(minuteWords).join("|").replaceAll(" ", "[ -]")}))?(?: ?([ap])m)?$`,
);
const clock = /^(\d{1,2})(?:(?:[:.h·-]?| (?!1[0-2]))(\d{2}))?(?::00)?h? ?(?:([ap])m)?$/;
const range =
  /\d[^\d]{0,6}(?:-|to|until|till?|for|or|and|&|\/)[^\d]{0,6}\d|^\d{1,2} 1[0-2] ?(?:[ap]m)?$|\d ?[ap]m\b.*\d ?[ap]m\b/;
/** A day beside the time: its own field says it. */
const withDay =
  /(?<![a-z])(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,4}day|r?s)?(?![a-z])|\d ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-\d|\d\/\d{1,2}\/\d/;
/** Somebody who writes so has not said when. */
const vague =
  /(?<![a-z])(?:about|around|approx(?:imately)?|roughly|circa|ca?|just (?:after|before)|after|before|or so|or thereabouts)(?![a-z])|(?:\d|[ap]m|\b[a-z]+)[ -]?ish\b|\?$/;
const endOfDay = /^24(?:[:.h ]?00)?(?::00)?h?$/;

const example = "Write the time as in 9:30am, 6pm or 14:00.";
const exact = "Enter one exact time, such as 7pm.";
const alone = "Enter the time alone, without the day, such as 7pm.";

/**
 * A time of day as people write it: "12 noon", "12:00 noon", "midday", "9:30am", "7.30 p.m.", "19h30", "1900 hrs",
 * "7 30 pm", "half past seven in the evening". Hours and minutes without am or pm are of the 24-hour clock, as the fields
 * say: "7.30" is in the morning. A time that could be two ("10 11am") is not guessed at.
 */
export function readTime(typed: string): FieldResult<Temporal.PlainTime> {
  if (typed.length > maxLineLength) return no(example);
  const read = readOnce(typed);
  return read.ok ? read : (readTwice(typed) ?? read);
}

/** "18:00 (6pm)", "6pm / 18:00": one time in both ways of writing it. */
function readTwice(typed: string): FieldResult<Temporal.PlainTime> | null {
  const [, one = "", other = ""] = /^([^(/=]+)[(/=]([^(/=]+)\)?\s*$/u.exec(writePlainly(typed)) ?? [];
  const [first, second] = [readOnce(one), readOnce(other.replace(/\)\s*$/, ""))];
  return first.ok && second.ok && first.value.equals(second.value) ? first : null;
}

function readOnce(typed: string): FieldResult<Temporal.PlainTime> {
  const text = simplify(typed);
  if (text === "") return no("Enter a time.");
  if (noon.test(text)) return at(12, 0);
  if (midnight.test(text)) return at(0, 0);
  const part = fromTo.test(text) ? null : parted.exec(text);
  // "Half seven" is half past; "quarter seven" is nothing that people say, and "10 11am" is two times.
  if (part && (part[2] !== undefined || part[1] === "half")) return readParted(part);
  const word = spoken.exec(text);
  if (word)
    return word[2] === undefined && word[3] === undefined ? readBare(hourOf(word[1])) : readSpoken(word);
  if (endOfDay.test(text)) return no("Write 23:59 for the end of a day, or 0:00 with the day after it.");
  const match = clock.exec(text);
  if (match) {
    const [, hours = "", minutes, half] = match;
    const isBare = minutes === undefined && !/h/.test(text);
    if (half === undefined && isBare) return readBare(Number(hours));
    return readClock(Number(hours), Number(minutes ?? 0), half, minutes !== undefined);
  }
  if (withDay.test(text)) return no(alone);
  return no(range.test(text) || fromTo.test(text) || vague.test(text) ? exact : example);
}

/** In small letters, with "am" and "pm" for all that says so, and without what says nothing. */
function simplify(typed: string): string {
  return (
    writePlainly(typed)
      .toLowerCase()
      .replace(/["'()[\]*_~\p{So}]/gu, " ")
      .replaceAll("\u2236", ":")
      .trim()
      .replace(/^@ ?/, "")
      .replace(/^(?:(?:start(?:s|ing)?|begins?|meeting) )?(?:time ?[:=-]|at:) ?/, "")
      .replace(/^(?:at|from|by|until|till|about|around|time|no later than) /, "")
      .replace(/(?: at the)? latest$/, "")
      .replace(/(\d) ?; ?(?=\d)/g, "$1:")
      .replace(/[,;]/g, " ")
      .replace(/\b([ap])\.? ?m\b\.?/g, "$1m")
      // As phones in several languages of Asia write it.
      .replace(/^([ap]m) (\d[\d:.]*)$/, "$2 $1")
      .replace(/(\d) ?([ap])$/, "$1$2m")
      .replace(/^(\d{1,2})[ ;](0\d|1[3-9]|[2-5]\d)(?= ?[ap]m\b)/, "$1:$2")
      .replace(/ (?:start|onwards?)$|^starts?(?: at)? /, "")
      .replace(/(?<=noon|midday|midnight) (?:today|tonight)$|^t(?=\d)|(?<=\d)z$/g, "")
      .replace(/\bin the morning\b|\bmorning\b/g, "am")
      .replace(/\b(?:in the|this)? ?(?:afternoon|evening)\b/g, "pm")
      .replace(/\b(?:at night|tonight)\b/g, (_, at: number, text: string) =>
        smallHours.test(text.slice(0, at)) ? "am" : "pm",
      )
      .replace(/\bgmt ?\+ ?0{1,2}(?!\d)/g, " ")
      .replace(numberWord, (_, ...[figure, word, hour, minutes]: readonly (string | undefined)[]) =>
        figure === undefined ? `${hourOf(hour)}:${minutes}` : `${figure}:${padded(minutesIn(word))}`,
      )
      .replace(/\b(?:gmt|bst|(?:uk|london|british|local)(?: time)?|sharp|prompt)\b/g, " ")
      .replace(
        /(?<![a-z])o ?'? ?clock\b|(?<=\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?o ?'? ?clock\b/g,
        " ",
      )
      .replace(/(\d) ?(?:hrs?|hours?|h)\b\.?/g, "$1h")
      .replace(/(\d)h ?(\d{2})(?: ?min)?$/, "$1h$2")
      .replace(/(\d) ([:.]) ?(\d)/g, "$1$2$3")
      .replace(/([ap]m) \1/g, "$1")
      .replace(/\s+/g, " ")
      .replace(/(\d)(noon|midday|midnight)/, "$1 $2")
      .trim()
      .replace(/ ?[.:!-]+$/, "")
  );
}

function readBare(hour: number): FieldResult<Temporal.PlainTime> {
  if (hour < 1 || hour > 12) return no(example);
  return no(
    hour === 12
      ? "Is that noon or midnight? Write 12 noon or 12 midnight."
      : `Is that morning or afternoon? Write ${hour}am or ${hour}pm.`,
  );
}

function readParted([, much, side = "past", hours, half]: readonly (
  | string
  | undefined
)[]): FieldResult<Temporal.PlainTime> {
  const hour = hourOf(hours);
  const minutes = minutesOf(much);
  const isPast = side === "past" || side === "after";
  if (half === undefined && hour <= 12) {
    const shown = isPast ? `${hour}:${padded(minutes)}` : `${hour - 1 || 12}:${padded(60 - minutes)}`;
    return no(`Is that morning or afternoon? Write ${shown}am or ${shown}pm.`);
  }
  const read = readClock(hour, 0, half);
  if (!read.ok) return read;
  return yes(isPast ? read.value.add({ minutes }) : read.value.subtract({ minutes }));
}

function readSpoken([, hours, much = "", half]: readonly (
  | string
  | undefined
)[]): FieldResult<Temporal.PlainTime> {
  const [hour, minute] = [hourOf(hours), minutesIn(much)];
  if (half !== undefined) return readClock(hour, minute, half);
  const shown = `${hour}:${padded(minute)}`;
  return no(`Is that morning or afternoon? Write ${shown}am or ${shown}pm.`);
}

function minutesIn(word = ""): number {
  return minuteWords[word.replace("-", " ")] ?? 0;
}

function minutesOf(text: string | undefined): number {
  const said = (text ?? "").replace(/^a /, "").replace(/^twenty[ -]?five$/, "twenty five");
  return spokenMinutes[said] ?? Number(said);
}

function padded(minutes: number): string {
  return String(minutes).padStart(2, "0");
}

function hourOf(text: string | undefined): number {
  const word = hourWords.indexOf(text ?? "");
  return word === -1 ? Number(text) : word + 1;
}

function readClock(
  hour: number,
  minute: number,
  half?: string,
  hasMinutes = false,
): FieldResult<Temporal.PlainTime> {
  const isTwice = half === "p" && hour > 12 && hasMinutes;
  // "00:30 am", as clocks of 24 hours go on to say it.
  const isNight = half === "a" && hour === 0 && hasMinutes;
  const isWrong = half !== undefined && !isTwice && !isNight && (hour < 1 || hour > 12);
  if (minute > 59 || hour > 23 || isWrong) return no(`There is no such time of day. ${example}`);
  return at(half === undefined || isTwice ? hour : (hour % 12) + (half === "p" ? 12 : 0), minute);
}

function at(hour: number, minute: number): FieldResult<Temporal.PlainTime> {
  return yes(Temporal.PlainTime.from({ hour, minute }));
}
