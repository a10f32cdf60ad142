import type { ExampleOwnAnswers } from "../content.ts";

/** How many answer by themselves, where; one is in hospital, and one of 19 or over is alone. */
export const ownAnswers: ExampleOwnAnswers[] = [
  { ageBand: "11-15", count: 9, setting: "special-school", circumstances: [], goodIn100: 40 },
  { ageBand: "16-18", count: 12, setting: "college", circumstances: ["moving-on"], goodIn100: 30 },
  { ageBand: "16-18", count: 6, setting: null, circumstances: ["looked-after"], goodIn100: 20 },
  { ageBand: "11-15", count: 3, setting: "health", circumstances: ["in-hospital"], goodIn100: 50 },
  { ageBand: "19-25", count: 1, setting: null, circumstances: ["care-leaver"], goodIn100: 0 },
];
