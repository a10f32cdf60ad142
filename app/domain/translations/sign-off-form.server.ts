import { z } from "zod";
import { readDate } from "../typed-fields/read-date.ts";

export const maxSignerLength = 120;

const typed = z.string().default("");

/** The form in which a lead records who signed a language off, and when. */
export function signOffForm({ today }: { today: Temporal.PlainDate }) {
  return z
    .object({ words: typed, name: typed, "date-day": typed, "date-month": typed, "date-year": typed })
    .transform((form, context) => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message });
      if (form.name === "") wrong("name", "Write the name of who signed it off.");
      if (form.name.length > maxSignerLength)
        wrong("name", `Keep the name under ${maxSignerLength} characters.`);
      const read = readDate({ day: form["date-day"], month: form["date-month"], year: form["date-year"] });
      if (!read.ok) wrong("date", read.error);
      else if (Temporal.PlainDate.compare(read.value, today) > 0) {
        wrong("date", "Choose a day that has been: today or before.");
      }
      return {
        signedOffBy: form.name,
        signedOffOn: read.ok ? read.value : today,
        // A page from before it named the words is not taken for one that showed them.
        wordsId: form.words,
      };
    });
}
