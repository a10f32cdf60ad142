import type { ExampleQuestion } from "../content.ts";

export const shareMessage =
  "Here are the questions for Middlefold’s parents and carers. You know which words have been worn out here: please tell us.";

export const reviewRemark = "All read, four of us. We will put the link on our page at noon on the day.";

export const youngPeopleMessage =
  "The questions for our discussions with young people. Each school has been sent the Easy Read sheets.";

export const approvalRemark = "Approved with the forum’s two changes.";

/** The set as approved. Where a reviewer's comment led to a change, `sharedAs` is the wording they saw first. */
export const questionsForParents: ExampleQuestion[] = [
  {
    key: "school.change",
    type: "change",
    text: "Has the help to stay in school got better or worse?",
    focuses: ["school"],
  },
  {
    key: "school.agreement",
    type: "agreement",
    text: "My child’s school wants my child to be there",
    focuses: ["school"],
    review: {
      sharedAs: { text: "My child’s school is inclusive" },
      comment: "Every school has “inclusive” on a banner outside. Ask if they are wanted.",
      answer: "Changed to your words, with thanks.",
    },
  },
  {
    key: "school.missed",
    type: "several-of",
    text: "In the last year, has any of these happened to your child?",
    choices: [
      "Suspended",
      "Excluded for good",
      "Sent home early without it being called a suspension",
      "A shorter school day than others",
      "Moved to another school by agreement",
      "Too unwell or too anxious to go",
      "None of these",
    ],
    focuses: ["school"],
    ofEachChild: true,
  },
  {
    key: "school.more",
    type: "long-words",
    text: "Tell us more about staying in school",
    hint: "Please leave out names.",
    focuses: ["school"],
  },
  {
    key: "support.change",
    type: "change",
    text: "Has the help that schools and nurseries give without a plan got better or worse?",
    focuses: ["support"],
  },
  {
    key: "support.agreement",
    type: "agreement",
    text: "I know what help my child is getting at school or nursery",
    focuses: ["support"],
  },
  {
    key: "support.more",
    type: "long-words",
    text: "Tell us more about that help",
    hint: "Please leave out names.",
    focuses: ["support"],
  },
  {
    key: "mental.change",
    type: "change",
    text: "Have mental health services for children and young people got better or worse?",
    focuses: ["mental"],
  },
  {
    key: "mental.wait",
    type: "one-of",
    text: "How long was the last wait for mental health help?",
    choices: [
      "Under 3 months",
      "3 to 6 months",
      "6 to 12 months",
      "More than a year",
      "We are still waiting",
      "We have not needed it",
    ],
    focuses: ["mental"],
    // Whoever cannot tell has not had any of it.
    onlyIf: { question: "mental.change", choices: ["better", "same", "worse"] },
    review: {
      sharedAs: {
        choices: [
          "Under 3 months",
          "3 to 6 months",
          "6 to 12 months",
          "More than a year",
          "We have not needed it",
        ],
      },
      comment: "Please put “still waiting” in.",
      answer: "It should have been there. Added.",
    },
  },
  {
    key: "mental.agreement",
    type: "agreement",
    text: "If my child were very unhappy tonight, I would know who to ring",
    focuses: ["mental"],
    review: {
      comment:
        "Hard to read but we all think it is the right question. Could the numbers be on the same page?",
      answer: "We have kept the words. Who to ring is shown on every page of the survey.",
    },
  },
  {
    key: "mental.more",
    type: "long-words",
    text: "Tell us more about mental health help",
    hint: "Please leave out names.",
    focuses: ["mental"],
  },
  {
    key: "finding.change",
    type: "change",
    text: "Has finding out what help there is got better or worse?",
    focuses: ["finding"],
  },
  {
    key: "finding.frequency",
    type: "frequency",
    text: "When you look for help, how often do you find what you need?",
    focuses: ["finding"],
  },
  {
    key: "finding.used",
    type: "yes-no",
    text: "Have you used Middlefold’s website for families, the “local offer”?",
    focuses: ["finding"],
  },
  {
    key: "finding.more",
    type: "long-words",
    text: "Tell us more about finding out",
    hint: "Please leave out names.",
    focuses: ["finding"],
  },
  {
    key: "first",
    type: "short-words",
    text: "What one thing would help most?",
    hint: "A few words are enough.",
    focuses: ["finding"],
  },
];

export const questionsForYoungPeople: ExampleQuestion[] = [
  { key: "young.school", type: "faces", text: "How is it, being in school or college?", focuses: ["school"] },
  {
    key: "young.school.words",
    type: "words",
    text: "Were you ever sent home? What happened?",
    focuses: ["school"],
  },
  { key: "young.support", type: "faces", text: "How is the help you get?", focuses: ["support"] },
  {
    key: "young.mental",
    type: "faces",
    text: "When you feel bad, is there someone to talk to?",
    focuses: ["mental"],
  },
  {
    key: "young.mental.words",
    type: "words",
    text: "What would make it easier to talk?",
    focuses: ["mental"],
  },
  {
    key: "young.finding",
    type: "faces",
    text: "Is it easy to find things to do?",
    focuses: ["finding"],
  },
];

export const focusesForTheMeeting: ExampleQuestion[] = [
  {
    key: "meeting.school",
    type: "focus",
    text: "Being in school: suspensions, short days and being sent home",
    focuses: ["school"],
  },
  { key: "meeting.support", type: "focus", text: "Help for children who have no plan", focuses: ["support"] },
  {
    key: "meeting.mental",
    type: "focus",
    text: "Mental health: who helps, and how soon",
    focuses: ["mental"],
  },
  { key: "meeting.finding", type: "focus", text: "How you find out what there is", focuses: ["finding"] },
];
