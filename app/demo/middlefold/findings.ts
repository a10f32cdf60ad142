import type { ExampleFinding, ExampleSourceMark } from "../content.ts";

/** What inspectors wrote down on the evening of day 1: a beginning, not the end. */
export const marks: ExampleSourceMark[] = [
  {
    focus: "school",
    source: "parents",
    mark: "contradicting",
    sentence:
      "Fewer say that it got better than that it did not; calls to collect children come up again and again.",
  },
  {
    focus: "school",
    source: "open-meeting",
    mark: "contradicting",
    sentence: "Being sent home without a record came up in both sessions; one nurture room is praised.",
  },
  {
    focus: "school",
    source: "young-people",
    mark: "contradicting",
    sentence:
      "More faces were not good than good, most of them in the alternative provision. Younger children do speak of a room to go to and of cards instead of being told off.",
  },
  {
    focus: "support",
    source: "young-people",
    mark: "supporting",
    sentence: "More faces were good than not good: at college they are asked what works, and it is done.",
  },
  {
    focus: "mental",
    source: "parents",
    mark: "contradicting",
    sentence: "Waits are still long, and what happens meanwhile is not clear to families.",
  },
];

export const findings: ExampleFinding[] = [
  {
    focus: "school",
    words:
      "More than half of the parents and carers who answered do not see the help to stay in school getting better. Children are still sent home during the day without it being recorded as a suspension.",
    figures: [{ question: "school.change", labels: ["Worse", "About the same"] }],
    quotes: [
      {
        words: "Part-time timetable was to be 6 weeks with a review. It's been 14 months, 9 till 11.",
        recognisable:
          "The school would know how long it has been, and the hours: both are masked. Many children here have a part-time timetable.",
      },
      {
        words: "They rang my mum and she had to stop work and she was cross but not at me.",
        recognisable:
          "Nobody outside the family: many parents here were rung at work. The child’s own mother would know it.",
      },
    ],
  },
  {
    focus: "mental",
    words:
      "Many families have waited more than a year for mental health help, or are waiting still. Leaders’ plan has not yet changed how long the last wait was.",
    figures: [{ question: "mental.wait", labels: ["More than a year", "We are still waiting"] }],
    quotes: [
      {
        words: "I want someone to talk to at bedtime, not at school time.",
        recognisable: "Nobody: it names no person, place or time.",
      },
    ],
  },
];
