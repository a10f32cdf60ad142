import { z } from "zod";
import { isCardPicture } from "../pictures/card-pictures.ts";
import { textField } from "../text/text-field.server.ts";
import { maxSymbolCredit, maxSymbolWord } from "./symbol.ts";

const pictureMissing = "Choose which picture it stands for.";

/** Everything of a symbol but its file. */
export const symbolShape = z.object({
  picture: z.string({ error: pictureMissing }).refine(isCardPicture, pictureMissing),
  word: textField()
    .min(1, "Write the word that the young people know it by.")
    .max(maxSymbolWord, `Use ${maxSymbolWord} characters or fewer.`),
  credit: textField()
    .min(1, "Say whose symbol it is, or that it is the setting’s own.")
    .max(maxSymbolCredit, `Use ${maxSymbolCredit} characters or fewer.`),
});
