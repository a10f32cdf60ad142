import { z } from "zod";
import { findLanguage } from "#app/messages/languages.ts";
import { instantInLondon } from "../calendar/london-time.ts";
import { enteredModes } from "../survey/mode.ts";
import { readDate } from "../typed-fields/read-date.ts";
import { readTime } from "../typed-fields/read-time.ts";
import type { ResponseOrigin } from "./entry.ts";

const text = z.string().default("");

/** How a response came and when, as an inspector types it: London's date and time. `paper` is null for all but paper. */
export const entryShape = z
  .object({
    mode: text,
    "paper-language": text,
    "paper-easy-read": text,
    "received-day": text,
    "received-month": text,
    "received-year": text,
    "received-time": text,
  })
  .transform((typed, context): ResponseOrigin => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const mode = enteredModes.find((known) => known === typed.mode);
    if (mode === undefined) wrong("mode", "Say how it came: on paper, by phone or by email.");
    const language = findLanguage(typed["paper-language"])?.code;
    const isUnsaid = mode === "paper" && language === undefined;
    if (isUnsaid) wrong("paper-language", "Say in which language the paper form was.");
    const [day, month, year] = [typed["received-day"], typed["received-month"], typed["received-year"]];
    const date = readDate({ day, month, year });
    if (!date.ok) wrong("received", `When it was received: ${date.error}`);
    const time = readTime(typed["received-time"]);
    if (!time.ok) wrong("received-time", `The time it was received: ${time.error}`);
    if (mode === undefined || isUnsaid || !date.ok || !time.ok) return z.NEVER;
    const easyRead = typed["paper-easy-read"] !== "";
    const paper = mode === "paper" && language !== undefined ? { language, easyRead } : null;
    return { mode, paper, receivedAt: instantInLondon(date.value, time.value) };
  });
