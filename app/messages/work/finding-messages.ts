import { createWorkMessages } from "./messages.ts";

/** The findings board, where things are linked to findings without leaving it. */
export const findingMessages = createWorkMessages({
  "done.linked": "It is linked to finding {number, number}.",
  "done.relinked": "It is linked to finding {number, number} again.",
  "done.unlinked": "It is unlinked from finding {number, number}.",
  "drop.name": "Link to finding {number, number}",
  "link.name": "Link “{name}” to a finding",
  "link.to": "Finding {number, number}: {words}",
  "refused.figure": "Those answers cannot be counted together. Nothing was linked.",
  "refused.theme": "The theme has been removed meanwhile. Nothing was linked.",
  "refused.note": "The note has been removed meanwhile. Nothing was linked.",
  "refused.document": "The document has been withdrawn meanwhile. Nothing was linked.",
  "refused.quotation": "The quotation can no longer be used. Nothing was linked.",
  "unlink.name": "Unlink from finding {number, number}: {name}",
});
