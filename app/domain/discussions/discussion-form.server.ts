import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { textField } from "../text/text-field.server.ts";
import { readDate } from "../typed-fields/read-date.ts";
import { readTime } from "../typed-fields/read-time.ts";
import { wholeNumberField } from "../typed-fields/whole-number-field.server.ts";
import { ageBands } from "./consent.ts";
import { type DiscussionDetails, maxParticipants } from "./discussion.ts";
import { settings } from "./setting.ts";

const maxLengths = { place: 200, helpers: 1000, adjustments: 1000, words: 2000 } as const;

const text = z.string().default("");

/**
 * The set-up form: a date in three boxes and, if known, a time as people write it. Everything that is wrong is said at once.
 */
export const detailsShape = z
  .object({
    "held-on-day": text,
    "held-on-month": text,
    "held-on-year": text,
    "held-time": textField(),
    place: textField(),
    setting: text,
    helpers: textField(),
    adjustments: textField(),
  })
  .transform((typed, context): DiscussionDetails => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const [day, month, year] = [typed["held-on-day"], typed["held-on-month"], typed["held-on-year"]];
    const date = readDate({ day, month, year });
    if (!date.ok) wrong("held-on", date.error);
    const time = typed["held-time"] === "" ? null : readTime(typed["held-time"]);
    if (time && !time.ok) wrong("held-time", time.error);
    if (typed.place === "") wrong("place", "Say where the discussion is held.");
    const setting = settings.find((one) => one === typed.setting);
    if (!setting) wrong("setting", "Choose what kind of place it is.");
    for (const key of ["place", "helpers", "adjustments"] as const) {
      if (typed[key].length > maxLengths[key]) wrong(key, `Use ${maxLengths[key]} characters or fewer.`);
    }
    return {
      heldOn: date.ok ? date.value.toString() : "",
      heldTime: time?.ok ? time.value.toString({ smallestUnit: "minute" }) : null,
      place: typed.place,
      setting: setting ?? "other",
      helpers: typed.helpers,
      adjustments: typed.adjustments,
    };
  });

/** Something that a young person said, as nearly as can be in their own words. */
export const wordsShape = z.object({
  words: z
    .string()
    .min(1, "Write what was said.")
    .max(maxLengths.words, `Write it in ${formatNumber(maxLengths.words)} characters or fewer.`),
  question: z
    .string()
    .default("")
    .transform((id) => (id === "" ? null : id)),
  /** Whose words they are; nothing where that is not recorded. */
  participant: z
    .string()
    .max(120)
    .default("")
    .transform((id) => (id === "" ? null : id)),
  /** A tick; no tick is no. */
  "may-quote": z.literal("yes").optional(),
});

/** The same when it is changed later: what it is about can change, and the question goes with that. */
export const changedWordsShape = wordsShape
  .omit({ question: true, participant: true })
  .extend({ "focus-area": z.string() });

const maxNoteLengths = { why: 1000, signs: 400 } as const;

/** Why it is in the best interests of somebody over 16 to take part, and their own signs of yes and no, in one note. */
export const bestInterestsShape = z
  .object({
    why: textField()
      .min(1, "Say why, and who was asked.")
      .max(maxNoteLengths.why, `Use ${formatNumber(maxNoteLengths.why)} characters or fewer.`),
    "yes-signs": textField()
      .min(1, "Say how they show yes.")
      .max(maxNoteLengths.signs, `Use ${maxNoteLengths.signs} characters or fewer.`),
    "no-signs": textField()
      .min(1, "Say how they show no.")
      .max(maxNoteLengths.signs, `Use ${maxNoteLengths.signs} characters or fewer.`),
  })
  .transform((typed) => ({
    note: `${typed.why}\nYes: ${typed["yes-signs"]}\nNo: ${typed["no-signs"]}`,
  }));

/** How many young people of one age, and which consents they brought. */
export const participantsShape = z.object({
  "age-band": z.enum(ageBands, { error: "Choose their age." }),
  "how-many": wholeNumberField({
    min: 1,
    max: maxParticipants,
    otherwise: `Give a number from 1 to ${maxParticipants}.`,
    outside: `Give a number from 1 to ${maxParticipants}.`,
  }),
  "own-consent": z.enum(["yes", "no"], { error: "Say whether they have agreed themselves." }),
  "parent-consent": z.enum(["yes", "no"]).optional(),
});
