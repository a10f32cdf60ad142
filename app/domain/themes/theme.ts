import { z } from "zod";
import { lostField, textField } from "../text/text-field.ts";

/** How somebody feels about what a theme names. */
export const feelings = ["positive", "negative", "mixed", "neutral"] as const;
export type Feeling = (typeof feelings)[number];

export const feelingWords: Readonly<Record<Feeling, string>> = {
  positive: "Positive",
  negative: "Negative",
  mixed: "Mixed",
  neutral: "Neutral",
};

export const maxThemeNameLength = 80;
export const maxDescriptionLength = 1000;

const name = z
  .string("Give the theme a name")
  .min(1, "Give the theme a name")
  .max(maxThemeNameLength, `A theme’s name has at most ${maxThemeNameLength} characters`);
const description = textField().max(
  maxDescriptionLength,
  `A description has at most ${maxDescriptionLength} characters`,
);

export const themeShape = z.object({ name, description });
export const newThemeShape = themeShape.extend({ focusAreaId: z.string("Choose a focus area") });

/** A stretch of a text, in UTF-16 units. */
export type TextRange = { start: number; end: number };

/** `12-40`; empty for the whole text. */
const place = z
  .string()
  .regex(/^(?:\d{1,6}-\d{1,6})?$/, "Choose the words again")
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

export function parseTextRange(place: string): TextRange | null {
  const [start, end] = place.split("-").map(Number);
  return start === undefined || end === undefined ? null : { start, end };
}

/** Words in pieces, each with the indexes of the stretches that lie over it; together they are the words again. */
export function piecesOf(
  words: string,
  stretches: readonly TextRange[],
): { start: number; text: string; over: number[] }[] {
  const inside = stretches.map(
    ({ start, end }) => [Math.max(0, start), Math.min(words.length, end)] as const,
  );
  const bounds = [...new Set([0, words.length, ...inside.flat()])].sort((one, other) => one - other);
  return bounds.slice(0, -1).map((start, index) => ({
    start,
    text: words.slice(start, bounds[index + 1]),
    over: inside.flatMap(([from, to], which) => (from <= start && to > start ? [which] : [])),
  }));
}
