import { easyReadMessages } from "./easy-read.ts";
import { englishMessages } from "./english.ts";
import { english } from "./languages.ts";
import { createTranslator } from "./translator.ts";

/** The words of families' pages in English Easy Read, without those of the other languages. */
export const easyReadTranslator = createTranslator(english, englishMessages, [easyReadMessages], {
  easyRead: true,
});
