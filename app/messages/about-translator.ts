import { aboutMessages } from "./about-messages.ts";
import { commonMessages } from "./common-messages.ts";
import { english } from "./languages.ts";
import { createTranslator } from "./translator.ts";

/** What families are asked about themselves, in English, without families' other words. */
export const aboutTranslator = createTranslator(english, { ...commonMessages, ...aboutMessages });
