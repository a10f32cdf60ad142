import { z } from "zod";
import { readGovernmentFile } from "../calendar/government-file.server.ts";
import { readLength } from "../calendar/timetable-query.ts";
import type { FieldResult } from "../typed-fields/read.ts";
import { readDate } from "../typed-fields/read-date.ts";
import { readTime } from "../typed-fields/read-time.ts";

const maxReasonLength = 500;
const maxTitleLength = 120;

const typed = z.string().default("");
const threeBoxes = { "date-day": typed, "date-month": typed, "date-year": typed };

/** The form that moves one step: a date, a time for the survey's two ends, and why. */
export function moveDateForm(needsTime: boolean) {
  return z.object({ ...threeBoxes, time: typed, reason: typed }).transform((form, context) => {
    const date = take(context, "date", dateIn(form));
    const time = needsTime ? take(context, "time", readTime(form.time)) : null;
    const reason = take(context, "reason", readReason(form.reason));
    if (date === undefined || time === undefined || reason === undefined) return z.NEVER;
    return { date, time, reason };
  });
}

/** The form that confirms another day 1 or length; whether a reason is needed is for the domain to say. */
export const changeDayOneForm = z
  .object({ "date-day": typed, "date-month": typed, "date-year": typed, days: typed, reason: typed })
  .transform((form, context) => {
    const dayOne = take(context, "date", dateIn(form));
    const days = take(context, "days", readLength(form.days));
    const reason = form.reason === "" ? "" : take(context, "reason", readReason(form.reason));
    if (dayOne === undefined || days === undefined || reason === undefined) return z.NEVER;
    return { dayOne, days, reason };
  });

/** The form that declines proposed dates: which, and why. */
export const declineDatesForm = z
  .object({ identity: z.string(), reason: typed })
  .transform((form, context) => {
    const reason = take(context, "reason", readReason(form.reason));
    return reason === undefined ? z.NEVER : { identity: form.identity, reason };
  });

export const confirmDatesForm = z.object({ identity: z.string() });

/** The form that adds a bank holiday. */
export const bankHolidayForm = z.object({ ...threeBoxes, title: typed }).transform((form, context) => {
  const date = take(context, "date", dateIn(form));
  const title = take(context, "title", readTitle(form.title));
  if (date === undefined || title === undefined) return z.NEVER;
  return { date, title };
});

/** The form that brings the list up to the government's file. */
export const governmentFileForm = z
  .object({
    file: typed,
    /** Whether it was asked which days are to be removed, and which: dates. */
    confirmed: z.string().optional(),
    remove: z.union([z.string(), z.array(z.string())]).default([]),
  })
  .transform((form, context) => {
    const file = take(context, "file", readGovernmentFile(form.file));
    return file === undefined
      ? z.NEVER
      : { file, confirmed: form.confirmed === "yes", remove: [form.remove].flat() };
  });

function dateIn(form: { "date-day": string; "date-month": string; "date-year": string }) {
  return readDate({ day: form["date-day"], month: form["date-month"], year: form["date-year"] });
}

function readReason(text: string): FieldResult<string> {
  if (text === "")
    return { ok: false, error: "Say why, so that everybody who relied on the date can see it." };
  if (text.length > maxReasonLength)
    return {
      ok: false,
      error: `Say why in ${maxReasonLength} characters or fewer. This has ${text.length}.`,
    };
  return { ok: true, value: text };
}

function readTitle(text: string): FieldResult<string> {
  if (text === "") return { ok: false, error: "Enter the bank holiday's name." };
  if (text.length > maxTitleLength)
    return { ok: false, error: `The name can have ${maxTitleLength} characters. This has ${text.length}.` };
  return { ok: true, value: text };
}

function take<Value>(context: z.RefinementCtx, name: string, read: FieldResult<Value>): Value | undefined {
  if (read.ok) return read.value;
  context.addIssue({ code: "custom", path: [name], message: read.error });
  return undefined;
}
