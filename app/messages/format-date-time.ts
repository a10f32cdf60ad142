import { englishTranslator, type Translator } from "./translator.ts";

type Shape = Record<"date" | "dateWithoutYear" | "time" | "clock", Intl.DateTimeFormat>;
const shapes = new Map<string, Shape>();

/** An instant in London's time, in the page's language: "12 noon on Tuesday 24 November 2026". Server only. */
export function formatDateTime(words: Translator, instant: Temporal.Instant): string {
  return words.t("moment", { time: sayClock(words, instant), date: sayDayOf(words, instant) });
}

/** From one instant to another of the same day, in London's time: "Monday 23 November 2026, 6pm to 7:30pm". Server only. */
export function formatDateTimeRange(words: Translator, from: Temporal.Instant, to: Temporal.Instant): string {
  return words.t("moment.span", {
    date: sayDayOf(words, from),
    from: sayClock(words, from),
    to: sayClock(words, to),
  });
}

/** "Tuesday 24 November 2026", in the page's language. Server only. */
export function formatDay(words: Translator, day: Temporal.PlainDate, { withYear = true } = {}): string {
  const shape = shapeOf(words.language.locale);
  const noon = day.toZonedDateTime({ timeZone: "Europe/London", plainTime: "12:00" }).epochMilliseconds;
  return (withYear ? shape.date : shape.dateWithoutYear).format(noon).replace(",", "");
}

function sayDayOf(words: Translator, instant: Temporal.Instant): string {
  return shapeOf(words.language.locale).date.format(instant.epochMilliseconds).replace(",", "");
}

function sayClock(words: Translator, instant: Temporal.Instant): string {
  const { time, clock } = shapeOf(words.language.locale);
  const at = instant.epochMilliseconds;
  const clockTime = clock.format(at);
  if (clockTime === "12:00") return words.t("moment.noon");
  if (clockTime === "00:00") return words.t("moment.midnight");
  return sayTime(words, time.format(at));
}

/** English writes "5:30pm" and "9am". */
function sayTime(words: Translator, time: string): string {
  return words.language === englishTranslator.language
    ? time.replace(/:00(?=\s?[ap]m)/, "").replace(/\s/g, "")
    : time;
}

/** "May 2025" of a date "2025-05-01", in the page's language. Server only. */
export function formatMonthAndYear(words: Translator, date: string): string {
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
    dateWithoutYear: new Intl.DateTimeFormat(locale, {
      weekday: "long",
      day: "numeric",
      month: "long",
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
