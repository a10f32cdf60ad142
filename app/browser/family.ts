// What families' pages run on a phone: a few small helps, no framework. Everything works without them.
import { fillCode } from "./fill-code.ts";
import { leaveQuickly } from "./leave-quickly.ts";
import { readAloud } from "./read-aloud.ts";
import { announceRoomLeft } from "./room-left.ts";
import { saveAnswers } from "./save-answers.ts";
import { guardForms } from "./send-forms.ts";
import { tickAlone } from "./tick-alone.ts";

document.querySelector<HTMLElement>(".error-summary")?.focus();
leaveQuickly();
fillCode();
announceRoomLeft();
readAloud();
tickAlone();
saveAnswers();
guardForms();
