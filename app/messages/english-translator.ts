import { englishMessages } from "./english.ts";
import { english } from "./languages.ts";
import { createTranslator } from "./translator.ts";

/** Families' words in English. What imports it brings the whole catalogue to a browser. */
export const englishTranslator = createTranslator(english, englishMessages);
