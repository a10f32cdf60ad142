/** When an email was sent, as far as its words say; `as given` are those words. */
export type EmailDate =
  | { kind: "clear"; date: Temporal.PlainDate; time: Temporal.PlainTime | null; offset: string | null }
  /** It can be read in two ways, or not as a day: a sentence that asks. */
  | { kind: "unclear"; ask: string };

/** In English, Welsh, Polish, Romanian, German, French, Spanish, Portuguese, Italian, Dutch and Ukrainian, without marks. */
const months = [
  "january jan ionawr ion stycznia styczen sty ianuarie ian januar janner janvier janv enero ene janeiro gennaio gen januari січня січ",
  "february feb chwefror chwe chwef lutego luty lut februarie februar fevrier fevr fev febrero fevereiro febbraio februari лютого лют",
  "march mar mawrth maw marca marzec martie marz mrz mars marzo marco maart mrt березня бер",
  "april apr ebrill ebr kwietnia kwiecien kwi aprilie avril avr abril abr aprile квітня квіт",
  "may mai maja maj mayo maio maggio mag mei травня трав",
  "june jun mehefin meh czerwca czerwiec cze iunie iun juni juin junio junho giugno giu червня черв",
  "july jul gorffennaf gor gorff lipca lipiec lip iulie iul juli juillet juil julio julho luglio lug липня лип",
  "august aug awst sierpnia sierpien sie aout agosto ago augustus серпня серп",
  "september sep sept medi wrzesnia wrzesien wrz septembrie septembre septiembre setembro set settembre вересня вер",
  "october oct hydref hyd pazdziernika pazdziernik paz octombrie oktober okt octobre octubre outubro out ottobre ott жовтня жовт",
  "november nov tachwedd tach listopada listopad lis noiembrie novembre noviembre novembro листопада лист",
  "december dec rhagfyr rhag grudnia grudzien gru decembrie dezember dez decembre diciembre dic dezembro dicembre грудня груд",
].map((names) =>
  names
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .split(" "),
);

const weekdays = [
  "monday mon",
  "tuesday tue tues",
  "wednesday wed weds",
  "thursday thu thur thurs",
  "friday fri",
  "saturday sat",
  "sunday sun",
].map((names) => names.split(" "));

/** Hours from UTC by the names that mail programs here and in the rest of Europe write; others are left as they are given. */
const zones: Readonly<Record<string, string>> = {
  ...{ gmt: "+00:00", utc: "+00:00", z: "+00:00", bst: "+01:00", wet: "+00:00", west: "+01:00" },
  ...{ cet: "+01:00", mez: "+01:00", cest: "+02:00", mesz: "+02:00", eet: "+02:00", eest: "+03:00" },
};

const asksForDay =
  "Write the day it was sent, with its month as a word and its year, such as 4 May 2026 09:03.";

/**
 * Reads when an email was sent, as mail programs write it, with or without weekday, time, am and pm, or zone. A date
 * with two readings (04/05/2026 is 4 May here and 5 April in America) is asked about. So is a day that cannot be, has
 * no year, or is still to come. `today` is the day in London.
 */
export function readEmailDate(text: string, today: Temporal.PlainDate): EmailDate {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("ł", "l")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
  const day = findDay(words);
  if (typeof day === "string") return unclear(day);
  const { date, otherWords } = day;
  if (Temporal.PlainDate.compare(date, today.add({ days: 1 })) > 0)
    return unclear(`${text} is still to come. Check the date.`);
  const weekday = findWeekday(otherWords);
  if (weekday !== null && weekday !== date.dayOfWeek)
    return unclear(`${text}: the day of the week does not go with the date. Check both.`);
  const time = findTime(otherWords);
  if (time === "wrong") return unclear(`${text}: there is no such time. Check it.`);
  return { kind: "clear", date, time, offset: time === null ? null : findOffset(otherWords) };
}

function unclear(ask: string): EmailDate {
  return { kind: "unclear", ask };
}

/** The day, and the words without it; or what to ask. */
function findDay(words: string): { date: Temporal.PlainDate; otherWords: string } | string {
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(words);
  if (iso) return dayOf(words, iso, [Number(iso[1]), Number(iso[2]), Number(iso[3])]);
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ .-]*(?:o |of |de )?([a-zа-яі]{3,})[.,]?[ -]+(?:de )?(\d{4})(?!\d)/.exec(
      words,
    ) ??
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ .-]*(?:of )?([a-z]{3,})[.,]?[ -]+['’]?(1[5-9]|[2-9]\d)(?![\d:.h]| ?[ap]\.? ?m)/.exec(
      words,
    );
  const monthOf = (name = "") => months.findIndex((names) => names.includes(name)) + 1;
  if (dayFirst && monthOf(dayFirst[2]) > 0)
    return dayOf(words, dayFirst, [readYear(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])]);
  const monthFirst = /([a-z]{3,})[. ]+(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/.exec(words);
  if (monthFirst && monthOf(monthFirst[1]) > 0)
    return dayOf(words, monthFirst, [Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])]);
  const numbers = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/.exec(words);
  if (numbers) return dayOfNumbers(words, numbers);
  return asksForDay;
}

/** Day and month in numbers: clear only where the first must be the day, both are the same, or a weekday fits one alone. */
function dayOfNumbers(
  words: string,
  match: RegExpExecArray,
): { date: Temporal.PlainDate; otherWords: string } | string {
  const [, one, other, yearText = ""] = match;
  const [first, second] = [Number(one), Number(other)];
  const year = readYear(yearText);
  if (second > 12) return `${match[0]} has the month first. ${asksForDay}`;
  if (first > 12 || first === second) return dayOf(words, match, [year, second, first]);
  const british = dayOf(words, match, [year, second, first]);
  const american = dayOf(words, match, [year, first, second]);
  if (typeof british === "string" || typeof american === "string") return british;
  const weekday = findWeekday(british.otherWords);
  const fitting = [british, american].filter(({ date }) => date.dayOfWeek === weekday);
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  return weekday !== null && fitting.length === 0
    ? british
    : `${match[0]} can be read in two ways. Write the month as a word, such as 4 May 2026.`;
}

function readYear(text = ""): number {
  return Number(text) + (text.length === 2 ? 2000 : 0);
}

function dayOf(
  words: string,
  match: RegExpExecArray,
  [year, month, day]: [number, number, number],
): { date: Temporal.PlainDate; otherWords: string } | string {
  if (year < 1990) return asksForDay;
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
    const otherWords = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
    return { date, otherWords };
  } catch {
    return `There is no such day as ${match[0].trim()}. Check the date.`;
  }
}

function findWeekday(otherWords: string): number | null {
  const words = otherWords.split(/[^a-z]+/);
  const weekdayIndex = weekdays.findIndex((names) => words.some((word) => names.includes(word)));
  return weekdayIndex === -1 ? null : weekdayIndex + 1;
}

function findTime(otherWords: string): Temporal.PlainTime | "wrong" | null {
  const timeMatch =
    /(?<![\d:+-])(\d{1,2})(?:[:.]| ?h ?)(\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)? ?([ap])?\.? ?(?:m\b)?/.exec(
      otherWords.replace(/^t/, " ").replace(/(\s)t(\d)/, "$1$2"),
    ) ?? /(?<![\d:+-])(\d{1,2})()() ?([ap])\.? ?m\b/.exec(otherWords);
  if (!timeMatch) return null;
  const [, hours, minutes, seconds, half] = timeMatch;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return "wrong";
  const clock = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  const [minute, second] = [Number(minutes || 0), Number(seconds || 0)];
  if (clock > 23 || minute > 59 || second > 59) return "wrong";
  return Temporal.PlainTime.from({ hour: clock, minute, second });
}

/** The zone's distance from UTC: "+01:00"; null where the words name none that is known. */
function findOffset(otherWords: string): string | null {
  // As phones write it: "GMT+1".
  const short = /\b(?:gmt|utc) ?([+-])(\d{1,2})(?![\d:])/.exec(otherWords);
  if (short) return `${short[1]}${(short[2] ?? "").padStart(2, "0")}:00`;
  const numbers = /(?:gmt|utc|\d)? ?([+-])(\d{2}):?(\d{2})(?!\d)/.exec(otherWords);
  if (numbers) return `${numbers[1]}${numbers[2]}:${numbers[3]}`;
  const name = new RegExp(`(?:\\d ?|\\b)(${Object.keys(zones).join("|")})\\b`).exec(otherWords);
  return name ? (zones[name[1] ?? ""] ?? null) : null;
}
