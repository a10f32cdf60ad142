import { z } from "zod";
import { rakingNames } from "./raking-groups.ts";

const chooseOne = "Choose at least one question to weight answers by";
const name = z.enum(rakingNames, chooseOne);

/** By which questions answers are weighted, each once, and when the totals that the lead read were entered. */
export const confirmationForm = z.object({
  names: z
    .union([name.transform((one) => [one]), z.array(name).min(1)], chooseOne)
    .transform((names) => rakingNames.filter((known) => names.includes(known))),
  "entered-at": z.string().default(""),
});
