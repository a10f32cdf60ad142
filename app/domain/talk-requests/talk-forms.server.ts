import { z } from "zod";
import { settings } from "../discussions/setting.ts";
import { textField } from "../text/text-field.server.ts";
import { readDate } from "../typed-fields/read-date.ts";
import { readTime } from "../typed-fields/read-time.ts";
import type { Arrangement } from "./record-step.server.ts";
import { maxTalkLengths, talkDays } from "./talk-request.ts";

const text = z.string().default("");
const minute = { smallestUnit: "minute" } as const;

/** When somebody answers: days, and from when until when. */
export const hoursShape = z
  .object({ days: text, "from-time": textField(), "until-time": textField() })
  .transform((typed, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const days = talkDays.find((one) => one === typed.days);
    if (!days) wrong("days", "Choose on which days somebody answers.");
    const [from, until] = [readTime(typed["from-time"]), readTime(typed["until-time"])];
    if (!from.ok) wrong("from-time", from.error);
    if (!until.ok) wrong("until-time", until.error);
    if (from.ok && until.ok && Temporal.PlainTime.compare(from.value, until.value) >= 0)
      wrong("until-time", "Enter a time that is later than the first one.");
    return {
      days: days ?? "weekdays",
      fromTime: from.ok ? from.value.toString(minute) : "",
      untilTime: until.ok ? until.value.toString(minute) : "",
    };
  });

/** When and where somebody meets them. */
export const arrangementShape = z
  .object({
    ...{ "held-on-day": text, "held-on-month": text, "held-on-year": text },
    ...{ "held-time": textField(), place: textField(), setting: text },
  })
  .transform((typed, context): Arrangement => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const [day, month, year] = [typed["held-on-day"], typed["held-on-month"], typed["held-on-year"]];
    const date = readDate({ day, month, year });
    if (!date.ok) wrong("held-on", date.error);
    const time = typed["held-time"] === "" ? null : readTime(typed["held-time"]);
    if (time && !time.ok) wrong("held-time", time.error);
    if (typed.place === "") wrong("place", "Say where you meet.");
    if (typed.place.length > maxTalkLengths.place)
      wrong("place", `Use ${maxTalkLengths.place} characters or fewer.`);
    const setting = settings.find((one) => one === typed.setting);
    if (!setting) wrong("setting", "Choose what kind of place it is.");
    return {
      heldOn: date.ok ? date.value.toString() : "",
      heldTime: time?.ok ? time.value.toString(minute) : null,
      place: typed.place,
      setting: setting ?? "other",
    };
  });
