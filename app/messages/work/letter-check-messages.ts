import { createWorkMessages } from "./messages.ts";

/** What stands in the way of the letter: what nobody has read. */
export const letterCheckMessages = createWorkMessages({
  "texts.unread":
    "Nobody has read {unread, number} of the {all, plural, one {# text} other {# texts}} that people gave. Read them, or say why the letter goes without.",
  "texts.said-read":
    "“{title}” says that inspectors read what came, but nobody has read {unread, number} of the {all, plural, one {# text} other {# texts}}. Write “{read, number} of the {all, plural, one {# text} other {# texts}}”, or leave it out.",
  "documents.unread":
    "Nobody has read {unread, number} of the {all, plural, one {# document} other {# documents}} to the end. Read them, or say why the letter goes without.",
  "documents.said-read":
    "“{title}” says that inspectors read what came, but nobody has read {unread, number} of the {all, plural, one {# document} other {# documents}}. Write “{read, number} of the {all, plural, one {# document} other {# documents}}”, or leave it out.",
});
