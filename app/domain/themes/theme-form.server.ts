import { z } from "zod";
import { textField } from "../text/text-field.server.ts";
import { lostField } from "../text/text-field.ts";
import { feelings, maxDescriptionLength, maxThemeNameLength } from "./theme.ts";

const name = z
  .string("Give the theme a name")
  .min(1, "Give the theme a name")
  .max(maxThemeNameLength, `A theme’s name has at most ${maxThemeNameLength} characters`);
const description = textField().max(
  maxDescriptionLength,
  `A description has at most ${maxDescriptionLength} characters`,
);

export const themeShape = z.object({ name, description });
export const themeNameShape = z.object({ name });
export const newThemeShape = themeShape.extend({ focusAreaId: z.string("Choose a focus area") });

/** `12-40`, with a translation's id and a colon before it where it is of that; empty for the whole text. */
const place = z
  .string()
  .regex(/^(?:(?:[\da-f-]{36}:)?\d{1,6}-\d{1,6})?$/, "Choose the words again")
  .optional();

/** What is put under a theme: one that is there, or one to be made; the whole text where no part is given. */
export const codingShape = z
  .object({
    themeId: z.string().default(""),
    newTheme: textField().max(
      maxThemeNameLength,
      `A theme’s name has at most ${maxThemeNameLength} characters`,
    ),
    newThemeIn: z.string().default(""),
    feeling: z.enum(feelings, "Choose how they feel about it"),
    part: place,
    /** What was selected in the page itself, which goes before the part chosen from the list. */
    selected: place,
    seen: z.string().default(""),
  })
  .refine(({ part, selected }) => part !== undefined || selected !== undefined, {
    path: ["part"],
    message: lostField,
  })
  .refine(({ themeId, newTheme }) => themeId !== "" || newTheme !== "", {
    path: ["themeId"],
    message: "Choose a theme, or name a new one",
  });
