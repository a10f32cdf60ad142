import type { CommonKey } from "./common-messages.ts";
import { formatDateParts } from "./format-date.ts";
import { english } from "./languages.ts";
import type { Translator } from "./translator.ts";

type Formats = Record<"date" | "time" | "clock", Intl.DateTimeFormat>;
const formatCache = new Map<string, Formats>();

/** An instant in London's time, in the page's language: "12 noon on Tuesday 24 November 2026". Server only. */
export function formatDateTime(translator: Translator<CommonKey>, instant: Temporal.Instant): string {
  return translator.t("moment", {
    time: formatClock(translator, instant),
    date: formatLondonDate(translator, instant),
  });
}

/** From one instant to another of the same day, in London's time: "Monday 23 November 2026, 6pm to 7:30pm". Server only. */
export function formatDateTimeRange(
  translator: Translator<CommonKey>,
  from: Temporal.Instant,
  to: Temporal.Instant,
): string {
  return translator.t("moment.span", {
    date: formatLondonDate(translator, from),
    from: formatClock(translator, from),
    to: formatClock(translator, to),
  });
}

/** "Tuesday 24 November 2026", in the page's language. Server only. */
export function formatDay(
  translator: Translator<CommonKey>,
  day: Temporal.PlainDate,
  { withYear = true } = {},
): string {
  const { locale } = translator.language;
  const parts = { weekday: "long", day: "numeric", month: "long" } as const;
  return formatDateParts(day, withYear ? { ...parts, year: "numeric" } : parts, { locale });
}

/** "9am", "12 noon", in the page's language: what a clock in London shows. Server only. */
export function formatTime(translator: Translator<CommonKey>, time: Temporal.PlainTime): string {
  const day = Temporal.PlainDate.from("2026-01-01");
  return formatClock(
    translator,
    day.toZonedDateTime({ timeZone: "Europe/London", plainTime: time }).toInstant(),
  );
}

function formatLondonDate(translator: Translator<CommonKey>, instant: Temporal.Instant): string {
  return findFormats(translator.language.locale).date.format(instant.epochMilliseconds).replace(",", "");
}

function formatClock(translator: Translator<CommonKey>, instant: Temporal.Instant): string {
  const { time, clock } = findFormats(translator.language.locale);
  const epochMs = instant.epochMilliseconds;
  const clockTime = clock.format(epochMs);
  if (clockTime === "12:00") return translator.t("moment.noon");
  if (clockTime === "00:00") return translator.t("moment.midnight");
  return shortenTime(translator, time.format(epochMs));
}

/** English writes "5:30pm" and "9am". */
function shortenTime(translator: Translator<CommonKey>, time: string): string {
  return translator.language === english ? time.replace(/:00(?=\s?[ap]m)/, "").replace(/\s/g, "") : time;
}

/** "May 2025" of a date "2025-05-01", in the page's language. Server only. */
export function formatMonthAndYear(translator: Translator<CommonKey>, date: string): string {
  const format = new Intl.DateTimeFormat(translator.language.locale, { month: "long", year: "numeric" });
  return format.format(Temporal.PlainDate.from(date));
}

function findFormats(locale: string): Formats {
  const cached = formatCache.get(locale);
  if (cached) return cached;
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
  formatCache.set(locale, shape);
  return shape;
}
