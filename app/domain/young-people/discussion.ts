import { z } from "zod";
import { readDate, readTime } from "../revisits/read-dates.ts";

/** What kind of place a discussion is held in: to see whether all kinds were heard (¶76-77). */
export const settings = [
  "mainstream-school",
  "special-school",
  "alternative-provision",
  "college",
  "youth-group",
  "health",
  "home",
  "online",
  "other",
] as const;
export type Setting = (typeof settings)[number];

export const settingWords: Readonly<Record<Setting, string>> = {
  "mainstream-school": "Mainstream school or early years",
  "special-school": "Special school",
  "alternative-provision": "Alternative provision",
  college: "College or training",
  "youth-group": "Youth group or forum",
  health: "Hospital or clinic",
  home: "At home",
  online: "Online",
  other: "Somewhere else",
};

/** Where, when, who helped and what was changed so that everybody could take part. */
export type DiscussionDetails = {
  /** YYYY-MM-DD */
  heldOn: string;
  /** HH:MM in London, or null. */
  heldTime: string | null;
  place: string;
  setting: Setting;
  helpers: string;
  adjustments: string;
};

const longest = { place: 200, helpers: 1000, adjustments: 1000, words: 2000 } as const;

const typedDetails = z.object({
  "held-on-day": z.string().default(""),
  "held-on-month": z.string().default(""),
  "held-on-year": z.string().default(""),
  "held-time": z.string().default(""),
  place: z
    .string()
    .min(1, "Say where the discussion is held.")
    .max(longest.place, `Say where in ${longest.place} characters or fewer.`),
  setting: z.enum(settings, { error: "Choose what kind of place it is." }),
  helpers: z
    .string()
    .max(longest.helpers, `Say who helped in ${longest.helpers} characters or fewer.`)
    .default(""),
  adjustments: z
    .string()
    .max(longest.adjustments, `Say what was changed in ${longest.adjustments} characters or fewer.`)
    .default(""),
});

/** The set-up form: a date in three boxes and, if known, a time as people write it. */
export const detailsShape = typedDetails.transform((typed, context): DiscussionDetails => {
  const date = readDate({
    day: typed["held-on-day"],
    month: typed["held-on-month"],
    year: typed["held-on-year"],
  });
  if (!date.ok) context.addIssue({ code: "custom", path: ["held-on"], message: date.error });
  const time = typed["held-time"] === "" ? null : readTime(typed["held-time"]);
  if (time && !time.ok) context.addIssue({ code: "custom", path: ["held-time"], message: time.error });
  return {
    heldOn: date.ok ? date.value.toString() : "",
    heldTime: time?.ok ? time.value.toString({ smallestUnit: "minute" }) : null,
    place: typed.place,
    setting: typed.setting,
    helpers: typed.helpers,
    adjustments: typed.adjustments,
  };
});

/** Something that a young person said, as nearly as can be in their own words. */
export const wordsShape = z.object({
  words: z
    .string()
    .min(1, "Write what was said.")
    .max(longest.words, `Write it in ${longest.words.toLocaleString("en-GB")} characters or fewer.`),
  question: z
    .string()
    .default("")
    .transform((id) => (id === "" ? null : id)),
  "may-quote": z.enum(["yes", "no"], { error: "Say whether it may be quoted." }),
});

/** The most young people that can be added at once, and that one discussion can hold. */
export const mostParticipants = 60;
