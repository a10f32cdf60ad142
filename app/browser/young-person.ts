// What runs on pages on which young people answer by themselves: what families' pages run, the word that is being read marked,
// scanning by one switch, and printing. Everything else works without it.

import { leaveQuickly } from "./leave-quickly.ts";
import { markWords } from "./mark-words.ts";
import { offerPrinting } from "./offer-printing.ts";
import { scanByOneSwitch } from "./one-switch.ts";
import { readAloud } from "./read-aloud.ts";
import { announceRemainingCharacters } from "./remaining-characters.ts";
import { saveAnswers } from "./save-answers.ts";
import { guardForms } from "./send-forms.ts";

document.querySelector<HTMLElement>(".error-summary")?.focus();
leaveQuickly();
announceRemainingCharacters();
readAloud(markWords);
offerPrinting();
saveAnswers();
guardForms();
scanByOneSwitch();
