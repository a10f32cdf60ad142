// What families' pages run on a phone: a few small helps, no framework. Everything works without them.

import { setUpExclusiveCheckboxes } from "./exclusive-checkboxes.ts";
import { fillCode } from "./fill-code.ts";
import { leaveQuickly } from "./leave-quickly.ts";
import { offerCopying } from "./offer-copying.ts";
import { readAloud } from "./read-aloud.ts";
import { announceRemainingCharacters } from "./remaining-characters.ts";
import { saveAnswers } from "./save-answers.ts";
import { guardForms } from "./send-forms.ts";

// This comes after the page: whoever is in a field by then stays in it.
if (document.activeElement === document.body) document.querySelector<HTMLElement>(".error-summary")?.focus();
leaveQuickly();
fillCode();
offerCopying();
announceRemainingCharacters();
readAloud();
setUpExclusiveCheckboxes();
saveAnswers();
guardForms();
