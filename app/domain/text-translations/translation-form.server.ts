import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { textField } from "../text/text-field.server.ts";
import { maxTranslationLength, originalLanguages, translationKinds } from "./translation.ts";

/** A translation or transcript as it is typed beside its text. */
export const translationShape = z
  .object({
    kind: z.enum(translationKinds, { error: "Choose what you write." }),
    language: z
      .string()
      .refine((code) => Object.hasOwn(originalLanguages, code), "Choose the language of the original."),
    translation: textField()
      .min(1, "Write the translation or transcript.")
      .max(maxTranslationLength, `Write it in ${formatNumber(maxTranslationLength)} characters or fewer.`),
    /** The mark of the original that was on the page. */
    seen: z.string(),
    /** Which version was on the page; 0 for none. */
    version: z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number),
  })
  .refine(({ kind, language }) => kind !== "translation" || language !== "en", {
    path: ["language"],
    error: "A translation is from another language than English. Choose which.",
  });
