import type { ExampleTheme } from "../content.ts";

/** The beginning of a code frame for each focus area, and the words that inspectors put under it. */
export const themes: ExampleTheme[] = [
  {
    focus: "school",
    name: "Sent home without a record",
    description: "A school asks a family to collect a child during the day, and nobody writes it down.",
    found: ["home", "collect", "exclusion"],
    feeling: "negative",
    by: "lead-inspector",
  },
  {
    focus: "school",
    name: "A calm room to go to",
    description: "A place or a person in school that a child can go to before things go wrong.",
    found: ["room", "quiet", "calm"],
    feeling: "positive",
    by: "cqc-inspector",
  },
  {
    focus: "support",
    name: "Told to wait for a plan",
    description: "Help is held back until there is an education, health and care plan.",
    found: ["plan", "wait", "nothing"],
    feeling: "negative",
    by: "lead-inspector",
  },
  {
    focus: "support",
    name: "A teacher who listens",
    description: "Somebody in school sees what is needed and does it, plan or no plan.",
    found: ["teacher", "senco", "listen"],
    feeling: "positive",
    by: "cqc-inspector",
  },
  {
    focus: "mental",
    name: "The wait itself",
    description: "How long it takes from asking to being seen.",
    found: ["wait", "list", "months"],
    feeling: "negative",
    by: "cqc-inspector",
  },
  {
    focus: "mental",
    name: "Nothing in between",
    description: "What a family is offered while it waits: often nothing.",
    found: ["meanwhile", "nobody", "crisis", "nothing"],
    feeling: "negative",
    by: "lead-inspector",
  },
  {
    focus: "finding",
    name: "Found out from another parent",
    description: "Families hear of help from each other rather than from those who offer it.",
    found: ["parent", "facebook", "mum"],
    feeling: "mixed",
    by: "lead-inspector",
  },
];
