import type { ExampleQuestion } from "../content.ts";

export const shareMessage =
  "Here are the questions we would like to ask parents and carers. Please tell us where the wording would put somebody off, where it assumes too much, and what a tired person on a phone would misread. We would rather hear it from you than from four hundred families.";

export const reviewRemark =
  "We went through these with nine parents yesterday evening, two of them by text. Thank you for asking before and not after.";

export const youngPeopleMessage =
  "These are the questions we would like to talk about with young people. Please help schools and colleges to prepare, and to gain consent, without rehearsing answers.";

export const approvalRemark =
  "Approved after four changes. Coast Families Together had not finished by the date asked for; what they said so far was in favour.";

/** The set as approved. Where a reviewer's comment led to a change, `sharedAs` is the wording they saw first. */
export const questionsForParents: ExampleQuestion[] = [
  {
    key: "plans.change",
    type: "change",
    text: "Has the way education, health and care (EHC) plans are made and reviewed got better or worse?",
    focuses: ["plans"],
    review: {
      sharedAs: { text: "Has the EHCP process improved?" },
      comment:
        "Half of our members have never had it spelt out what EHCP stands for. And “improved” leans one way: ask better or worse.",
      answer: "We have written the name out in full and now ask both ways.",
    },
  },
  {
    key: "plans.agreement",
    type: "agreement",
    text: "My child’s plan describes them as they are now",
    focuses: ["plans"],
    ofEachChild: true,
    onlyIf: { support: ["ehc-plan"] },
  },
  {
    key: "plans.ask",
    type: "agreement",
    text: "I know who to ask when something in a plan goes wrong",
    focuses: ["plans", "listening"],
  },
  {
    key: "plans.weeks",
    type: "one-of",
    text: "How long did the last step take, from asking to having it in writing?",
    hint: "The last step could be a new plan, a review or a change to a plan.",
    choices: [
      "Up to 20 weeks",
      "21 to 30 weeks",
      "31 to 52 weeks",
      "More than a year",
      "It is not finished yet",
      "This is not about us",
    ],
    focuses: ["plans"],
    review: {
      comment: "Please count in months, nobody but the council counts in weeks.",
      answer:
        "We have kept weeks because the time limits are in weeks, and families tell us that they know the number 20. The help under the question says what to count.",
    },
  },
  {
    key: "plans.more",
    type: "long-words",
    text: "Tell us more about plans",
    hint: "What has changed, or not? Please leave out names.",
    focuses: ["plans"],
  },
  {
    key: "waiting.change",
    type: "change",
    text: "Have waits for autism and ADHD assessments got better or worse?",
    focuses: ["waiting"],
  },
  {
    key: "waiting.agreement",
    type: "agreement",
    text: "My family gets useful help while we wait, or got it while we waited",
    focuses: ["waiting"],
  },
  {
    key: "waiting.helped",
    type: "several-of",
    text: "While you waited, which of these did you have?",
    choices: [
      "News of where we were in the queue",
      "Somebody to ring",
      "A course or workshop",
      "Changes made at school or nursery",
      "Other parents to talk to",
      "None of these",
    ],
    focuses: ["waiting"],
    review: {
      sharedAs: {
        choices: [
          "News of where we were in the queue",
          "Somebody to ring",
          "A course or workshop",
          "Changes made at school or nursery",
          "None of these",
        ],
      },
      comment: "Add other parents. For most of us that was the only help there was.",
      answer: "Added.",
    },
  },
  {
    key: "waiting.more",
    type: "long-words",
    text: "Tell us more about waiting",
    hint: "Before, during or after an assessment. Please leave out names.",
    focuses: ["waiting"],
  },
  {
    key: "therapies.change",
    type: "change",
    text: "Has speech and language therapy, occupational therapy or physiotherapy got better or worse?",
    focuses: ["therapies"],
  },
  {
    key: "therapies.frequency",
    type: "frequency",
    text: "How often does your child get the therapy that was agreed?",
    focuses: ["therapies"],
    ofEachChild: true,
    review: {
      sharedAs: { text: "How often does your child receive the therapy to which they are entitled?" },
      comment: "“Entitled” will start an argument in every house in the county. Ask about what was agreed.",
      answer: "That is the plainer question, and the one we can check. Changed.",
    },
  },
  {
    key: "therapies.agreement",
    type: "agreement",
    text: "The people who work with my child know what the therapist has advised",
    focuses: ["therapies"],
    ofEachChild: true,
    onlyIf: { question: "therapies.frequency", choices: ["always", "often", "sometimes", "rarely"] },
  },
  {
    key: "therapies.more",
    type: "long-words",
    text: "Tell us more about therapies",
    hint: "Please leave out names.",
    focuses: ["therapies"],
  },
  {
    key: "adulthood.change",
    type: "change",
    text: "Has the way young people are prepared for adult life got better or worse?",
    hint: "From about 13 to 25. If your child is younger, choose “Don’t know” or leave this out.",
    focuses: ["adulthood"],
  },
  {
    key: "adulthood.talked",
    type: "yes-no",
    text: "Has anybody talked with you and your child about what comes after school?",
    focuses: ["adulthood"],
  },
  {
    key: "adulthood.agreement",
    type: "agreement",
    text: "I know what support there will be when my child is an adult",
    focuses: ["adulthood"],
  },
  {
    key: "adulthood.more",
    type: "long-words",
    text: "Tell us more about growing up and adult life",
    hint: "Please leave out names.",
    focuses: ["adulthood"],
    review: {
      comment: "Can we not say “transition” anywhere? Thank you for not saying it here.",
      answer: "It stays out. Nothing to change in this one.",
    },
  },
  {
    key: "listening.change",
    type: "change",
    text: "Has the way the council and health services listen to families got better or worse?",
    focuses: ["listening"],
  },
  {
    key: "listening.agreement",
    type: "agreement",
    text: "When decisions are made about my child, what I say makes a difference",
    focuses: ["listening"],
    review: {
      sharedAs: { text: "I am an equal partner in co-producing decisions about my child" },
      comment: "Nobody has ever said this sentence in a kitchen.",
      answer: "No. We have put it the way you did when we spoke.",
    },
  },
  {
    key: "listening.frequency",
    type: "frequency",
    text: "When you get in touch, how often do you get an answer that helps?",
    focuses: ["listening"],
  },
  {
    key: "listening.more",
    type: "long-words",
    text: "Tell us more about being listened to",
    hint: "Please leave out names.",
    focuses: ["listening"],
  },
  {
    key: "first",
    type: "short-words",
    text: "What should be put right first?",
    hint: "A few words are enough.",
    focuses: ["listening"],
  },
];

export const questionsForYoungPeople: ExampleQuestion[] = [
  {
    key: "young.plans",
    type: "faces",
    text: "How does it feel when people make a plan about you?",
    hint: "The plan says what help you get.",
    pictures: ["plan"],
    focuses: ["plans"],
  },
  {
    key: "young.waiting",
    type: "faces",
    text: "How was waiting to be seen?",
    hint: "By the people who find out about autism or ADHD.",
    pictures: ["waiting"],
    focuses: ["waiting"],
  },
  {
    key: "young.therapies",
    type: "mat",
    text: "How is your help going?",
    hint: "Put each card where it belongs.",
    choices: ["Talking", "Moving", "My equipment", "Being listened to"],
    pictures: ["speech", "therapy", "communication-aid", "listening"],
    focuses: ["therapies"],
  },
  {
    key: "young.adulthood",
    type: "cards",
    text: "What matters most when you are grown up?",
    choices: ["A job", "My own home", "Friends", "Getting around"],
    pictures: ["job", "own-home", "friends", "travel-training"],
    focuses: ["adulthood"],
  },
  {
    key: "young.listening",
    type: "faces",
    text: "Do grown-ups listen to you?",
    pictures: ["listening"],
    focuses: ["listening"],
  },
  {
    key: "young.else",
    type: "words",
    text: "Is there anything else you want to say?",
    focuses: ["plans", "waiting", "therapies", "adulthood", "listening"],
  },
];

export const focusesForTheMeeting: ExampleQuestion[] = [
  {
    key: "meeting.plans",
    type: "focus",
    text: "Plans: how long they take, whether they fit your child, and whether what they say happens",
    focuses: ["plans"],
  },
  {
    key: "meeting.health",
    type: "focus",
    text: "Waiting for autism and ADHD assessments, and getting therapies",
    focuses: ["waiting", "therapies"],
  },
  {
    key: "meeting.adulthood",
    type: "focus",
    text: "Growing up: what you were told, and when",
    focuses: ["adulthood"],
  },
  {
    key: "meeting.listening",
    type: "focus",
    text: "Whether you are listened to, also if your child has no plan",
    focuses: ["listening"],
  },
];
