import type { ExampleTranslation } from "../content.ts";

/** What one family wrote in Urdu is translated; the others still wait. */
export const translations: ExampleTranslation[] = [
  {
    focus: "finding",
    found: "ویب سائٹ",
    language: "ur",
    words: "We did not even know that there is a website like that.",
    by: "cqc-inspector",
  },
];
