import type { ExampleEarlierFigure } from "../content.ts";

const letter = "Letter of the first inspection, annex: survey of parents and carers";

/** The first inspection's survey had three of the questions; the forum's own had one, of which it published the percentage. */
export const earlierFigures: ExampleEarlierFigure[] = [
  {
    question: "support.agreement",
    labels: ["Strongly agree", "Agree"],
    count: 31,
    base: 96,
    source: `${letter}, question 4`,
  },
  {
    question: "mental.agreement",
    labels: ["Strongly agree", "Agree"],
    count: 27,
    base: 94,
    source: `${letter}, question 7`,
  },
  {
    question: "finding.frequency",
    labels: ["Always", "Often"],
    count: 18,
    base: 95,
    source: `${letter}, question 9`,
  },
  {
    question: "finding.used",
    labels: ["Yes"],
    share: 380,
    source: "The parent carer forum’s own survey, the spring before the first inspection",
  },
];
