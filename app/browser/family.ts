// What families' pages run on a phone: a few small helps, no framework. Everything works without them.

import { announceCharactersLeft } from "./characters-left.ts";
import { setUpExclusiveCheckboxes } from "./exclusive-checkboxes.ts";
import { fillCode } from "./fill-code.ts";
import { leaveQuickly } from "./leave-quickly.ts";
import { readAloud } from "./read-aloud.ts";
import { saveAnswers } from "./save-answers.ts";
import { guardForms } from "./send-forms.ts";

document.querySelector<HTMLElement>(".error-summary")?.focus();
leaveQuickly();
fillCode();
announceCharactersLeft();
readAloud();
setUpExclusiveCheckboxes();
saveAnswers();
guardForms();
