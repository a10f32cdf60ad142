import { englishWords, type Words } from "./words.ts";

type Shape = { date: Intl.DateTimeFormat; time: Intl.DateTimeFormat; clock: Intl.DateTimeFormat };
const shapes = new Map<string, Shape>();

/** An instant in London's time, in the page's language: "12 noon on Tuesday 24 November 2026". Server only. */
export function sayMoment(words: Words, instant: Temporal.Instant): string {
  const { date, time, clock } = shapeOf(words.language.locale);
  const at = instant.epochMilliseconds;
  const clockTime = clock.format(at);
  const said =
    clockTime === "12:00"
      ? words.say("moment.noon")
      : clockTime === "00:00"
        ? words.say("moment.midnight")
        : sayTime(words, time.format(at));
  return words.say("moment", { time: said, date: date.format(at).replace(",", "") });
}

/** English writes "5:30pm" and "9am". */
function sayTime(words: Words, time: string): string {
  return words.language === englishWords.language
    ? time.replace(/:00(?=\s?[ap]m)/, "").replace(/\s/g, "")
    : time;
}

/** "May 2025" of a date "2025-05-01", in the page's language. Server only. */
export function sayMonthAndYear(words: Words, date: string): string {
  const format = new Intl.DateTimeFormat(words.language.locale, { month: "long", year: "numeric" });
  return format.format(Temporal.PlainDate.from(date));
}

function shapeOf(locale: string): Shape {
  const known = shapes.get(locale);
  if (known) return known;
  const zone = { timeZone: "Europe/London" };
  const shape = {
    date: new Intl.DateTimeFormat(locale, {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      ...zone,
    }),
    time: new Intl.DateTimeFormat(locale, {
      hour: "numeric",
      minute: "2-digit",
      ...zone,
      hour12: locale === "en-GB",
    }),
    clock: new Intl.DateTimeFormat("en-GB", {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      ...zone,
    }),
  };
  shapes.set(locale, shape);
  return shape;
}
