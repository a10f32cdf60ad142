import { z } from "zod";
import { instantInLondon } from "../revisits/london-time.ts";
import { readDate, readTime } from "../revisits/read-dates.ts";
import type { SurveyWindow } from "../revisits/survey-window.ts";
import { type EnteredMode, enteredModes } from "./mode.ts";

const text = z.string().default("");

/** How a response came and when, as an inspector types it: London's date and time. */
export const entryShape = z
  .object({
    mode: text,
    "received-day": text,
    "received-month": text,
    "received-year": text,
    "received-time": text,
  })
  .transform((typed, context): { mode: EnteredMode; receivedAt: Temporal.Instant } => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const mode = enteredModes.find((known) => known === typed.mode);
    if (mode === undefined) wrong("mode", "Say how it came: on paper, by phone or by email.");
    const [day, month, year] = [typed["received-day"], typed["received-month"], typed["received-year"]];
    const date = readDate({ day, month, year });
    if (!date.ok) wrong("received", `When it was received: ${date.error}`);
    const time = readTime(typed["received-time"]);
    if (!time.ok) wrong("received-time", `The time it was received: ${time.error}`);
    if (mode === undefined || !date.ok || !time.ok) return z.NEVER;
    return { mode, receivedAt: instantInLondon(date.value, time.value) };
  });

export type OutsideWindow = "before-opening" | "after-closing" | "yet-to-come";

/** Why a response received then cannot be counted; null where it can. What came before closing may be entered after it. */
export function whyOutsideWindow(
  { opensAt, closesAt }: SurveyWindow,
  { receivedAt, now }: { receivedAt: Temporal.Instant; now: Temporal.Instant },
): OutsideWindow | null {
  if (Temporal.Instant.compare(receivedAt, opensAt) < 0) return "before-opening";
  if (Temporal.Instant.compare(receivedAt, closesAt) >= 0) return "after-closing";
  return Temporal.Instant.compare(receivedAt, now) > 0 ? "yet-to-come" : null;
}
