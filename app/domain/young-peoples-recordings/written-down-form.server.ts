import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { textLimits } from "#db/text-limits.ts";
import { textField } from "../text/text-field.server.ts";

export const maxWordsLength = textLimits.youngPeoplesWords.words;
export const maxHoldReasonLength = textLimits.youngPeoplesRecordings.heldReason;

/** What an inspector writes down of a recording or drawing, or that there is nothing; and why it is held, where it is. */
export const writtenDownShape = z
  .object({
    words: textField(),
    nothing: z.string().default(""),
    chooser: z.enum(["young-person", "helper", "together"], { error: "Say who chose the words." }),
    hold: z.string().default(""),
    reason: textField(),
  })
  .transform((typed, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const isNothing = typed.nothing === "yes";
    if (isNothing && typed.words !== "") wrong("nothing", "Untick this, or leave the words empty.");
    if (!isNothing && typed.words === "")
      wrong("words", "Write what was said or drawn, or tick that there is nothing.");
    if (typed.words.length > maxWordsLength)
      wrong("words", `Write it in ${formatNumber(maxWordsLength)} characters or fewer.`);
    const isHeld = typed.hold === "yes";
    if (isHeld && typed.reason === "") wrong("reason", "Say why it is not erased yet.");
    if (typed.reason.length > maxHoldReasonLength)
      wrong("reason", `Use ${formatNumber(maxHoldReasonLength)} characters or fewer.`);
    return {
      words: isNothing ? null : typed.words,
      chooser: typed.chooser,
      holdReason: isHeld ? typed.reason : null,
    };
  });
