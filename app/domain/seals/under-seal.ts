import type { Resource } from "../access/permissions.ts";

/** What cannot be changed while the evidence is sealed. The database refuses it too, should somebody come past this. */
export const underSeal: ReadonlySet<Resource> = new Set<Resource>([
  "focus-areas",
  "question-approval",
  "survey-faults",
  "survey-closing",
  "entered-responses",
  "young-peoples-views",
  "young-peoples-recordings",
  "meeting-arrangements",
  "meeting-notes",
  "evidence",
  "evidence-requests",
  "evidence-withdrawals",
  "earlier-figures",
  "area-totals",
  "area-totals-confirmation",
  "themes",
  "text-translations",
  "findings",
]);
