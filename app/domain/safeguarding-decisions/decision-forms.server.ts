import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { entryLevels } from "../safeguarding/deadlines.ts";
import { entryOutcomes, maxDecisionLengths } from "../safeguarding/decisions.ts";

/** May be left empty, but not out: a part of the form that did not arrive is not taken for empty. */
const words = (max: number) =>
  z
    .string()
    .transform((typed) => typed.trim())
    .pipe(z.string().max(max, `Make it shorter: at most ${formatNumber(max)} characters.`));
const neededWords = (max: number, missing: string) =>
  z.string(missing).pipe(words(max)).pipe(z.string().min(1, missing));

export const levelForm = z.object({
  level: z.enum(entryLevels, "Choose how soon it is to be seen to"),
  reason: words(maxDecisionLengths.words),
});

export const ownerForm = z.object({ person: z.string("Choose who is to see to it") });

/** A referral; when it was made stands in fields of its own. */
export const referralForm = z.object({
  entry: z.uuid(),
  "referred-to": neededWords(maxDecisionLengths.referredTo, "Say to whom it was referred"),
  reference: words(maxDecisionLengths.reference),
  words: words(maxDecisionLengths.words),
});

export const outcomeForm = z.object({
  outcome: z.enum(entryOutcomes, "Choose what came of it"),
  words: neededWords(maxDecisionLengths.words, "Say in a few words how you came to that"),
});

export const reopeningForm = z.object({
  reason: neededWords(maxDecisionLengths.words, "Say why it is open again"),
});

/** What somebody saw or heard: only whether there is danger now and the words themselves are asked for. */
export const concernForm = z.object({
  entry: z.uuid(),
  danger: z.enum(["yes", "no"], "Say whether somebody is in danger now"),
  words: neededWords(maxDecisionLengths.concern, "Write what you saw or heard"),
  "said-by": words(maxDecisionLengths.saidBy),
  happened: words(maxDecisionLengths.happened),
  setting: words(maxDecisionLengths.setting),
});
