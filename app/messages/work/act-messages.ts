import { createWorkMessages } from "./messages.ts";

/** What a page's script shows of an act: a line, and the address that undoes it where there is one. */
export type ActAnswer = { isDone: boolean; words: string; undoPath?: string };

/** Acts that a page's script sends without leaving the page. */
export const actMessages = createWorkMessages({
  gone: "Nothing was changed: it is no longer here. Somebody else has changed it.",
  "may-not": "Nothing was changed: your role lets you see this, but not change it.",
  refused: "Nothing was changed. Load the page again to see why.",
  "signed-out": "Nothing was changed: your session has ended. Sign in again in another tab.",
  unreachable: "Nothing was changed: Noonday could not be reached. Try again.",
  removed: "removed.",
  undo: "Undo",
  done: "What was done",
});
