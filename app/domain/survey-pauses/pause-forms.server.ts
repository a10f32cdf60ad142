import { z } from "zod";
import { instantInLondon } from "../calendar/london-time.ts";
import type { FieldResult } from "../typed-fields/read.ts";
import { readDate, readIsoDate } from "../typed-fields/read-date.ts";
import { readTime } from "../typed-fields/read-time.ts";

const maxReasonLength = 500;
const maxNoteLength = 1000;

const typed = z.string().default("");
/** May be left empty, but not out: a part of the form that did not arrive is not taken for empty. */
const sent = z.string();
const several = z.union([z.string(), z.array(z.string())]).default([]);

/** The form that pauses: words for families, a note for inspectors, and when it should go on, where that is known. */
export const pauseForm = z
  .object({
    ...{
      reason: typed,
      "pause-note": sent,
      "expected-day": sent,
      "expected-month": sent,
      "expected-year": sent,
    },
    "expected-time": sent,
  })
  .transform((form, context) => {
    const reason = take(
      context,
      "reason",
      readWords(form.reason, "Say why, in words for families.", maxReasonLength),
    );
    const note = take(context, "pause-note", readWords(form["pause-note"], null, maxNoteLength));
    const expectedAt = isBlankMoment(form, "expected") ? null : takeMoment(context, form, "expected");
    if (reason === undefined || note === undefined || expectedAt === undefined) return z.NEVER;
    return { reason, note, expectedAt };
  });

/** The form that records what did not work: from when until when, what, and in which questions. */
export const faultForm = z
  .object({
    ...{ reason: typed, seen: typed, scope: typed, "questions[]": several },
    ...{ "starts-day": typed, "starts-month": typed, "starts-year": typed, "starts-time": typed },
    ...{ "ends-day": typed, "ends-month": typed, "ends-year": typed, "ends-time": typed },
  })
  .transform((form, context) => {
    const startsAt = takeMoment(context, form, "starts");
    const endsAt = takeMoment(context, form, "ends");
    const reason = take(context, "reason", readWords(form.reason, "Say what did not work.", maxReasonLength));
    const chosen = [form["questions[]"]].flat();
    const questions = take<string[]>(
      context,
      "scope",
      form.scope === "all"
        ? { ok: true, value: [] }
        : form.scope === "some" && chosen.length > 0
          ? { ok: true, value: chosen }
          : { ok: false, error: "Choose all questions, or tick those that did not work." },
    );
    if (startsAt === undefined || endsAt === undefined || reason === undefined || questions === undefined)
      return z.NEVER;
    return { startsAt, endsAt, reason, questionVersionIds: questions, seen: Number(form.seen) };
  });

/** The form that extends the closing: one of the noons on offer, and why. */
export const closingForm = z.object({ date: typed, reason: typed }).transform((form, context) => {
  const read = readIsoDate(form.date);
  const date = take(context, "date", read.ok ? read : { ok: false, error: "Choose when the survey closes." });
  const reason = take(
    context,
    "reason",
    readWords(
      form.reason,
      "Say why, so that everybody who relied on the closing can see it.",
      maxReasonLength,
    ),
  );
  return date === undefined || reason === undefined ? z.NEVER : { date, reason };
});

type Moment = Record<`${string}-${"day" | "month" | "year" | "time"}`, unknown>;

function partsOf(form: Moment, name: string) {
  const part = (key: "day" | "month" | "year" | "time") => String(form[`${name}-${key}`] ?? "");
  return { day: part("day"), month: part("month"), year: part("year"), time: part("time") };
}

function isBlankMoment(form: Moment, name: string): boolean {
  return Object.values(partsOf(form, name)).every((text) => text === "");
}

/** A day and a time of London as an instant; each problem stands at its field. */
function takeMoment(context: z.RefinementCtx, form: Moment, name: string): Temporal.Instant | undefined {
  const { time, ...day } = partsOf(form, name);
  const date = take(context, name, readDate(day));
  const clock = take(context, `${name}-time`, readTime(time));
  return date === undefined || clock === undefined ? undefined : instantInLondon(date, clock);
}

function readWords(text: string, missing: string | null, max: number): FieldResult<string> {
  if (text === "" && missing !== null) return { ok: false, error: missing };
  if (text.length > max)
    return { ok: false, error: `Write ${max} characters or fewer. This has ${text.length}.` };
  return { ok: true, value: text };
}

function take<Value>(context: z.RefinementCtx, name: string, read: FieldResult<Value>): Value | undefined {
  if (read.ok) return read.value;
  context.addIssue({ code: "custom", path: [name], message: read.error });
  return undefined;
}
