import { createWorkMessages } from "./messages.ts";

/** The reading room: texts, documents and their passages. */
export const readingMessages = createWorkMessages({
  texts: "{count, plural, one {# text} other {# texts}}",
  documents: "{count, plural, one {# document} other {# documents}}",
  passages: "{count, plural, one {# passage} other {# passages}}",
  "texts.not-searched":
    "{count, plural, one {# text has} other {# texts have}} not been searched. Search again in a minute.",
  "texts.left": "{count, plural, one {# text} other {# texts}} not read by you in this queue.",
  "texts.left-to-all": "{count, plural, one {# text} other {# texts}} not read by anybody in this queue.",
  "passages.left": "{count, plural, one {# passage} other {# passages}} of this document not read by you.",
  "passages.found": "Found in {matches, plural, one {# passage} other {# passages}} of {count, number}",
  "passages.shown": "Passages {first} to {last} of {count, number}",
  "documents.left": "{count, plural, one {# document is} other {# documents are}} left for you to read.",
  "documents.being-read":
    "{count, plural, one {The text of one more file is} other {The text of # more files is}} being read.",
  "document.page": "{pages, plural, =0 {} one {} other {, page {page} of {pages}}}",
});
