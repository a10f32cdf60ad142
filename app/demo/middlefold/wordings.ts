import type { ExampleWordings } from "../content.ts";

/** Middlefold's questions in Easy Read. */
export const easyRead: ExampleWordings = {
  names: {
    school: ["Staying in school", "school"],
    support: ["Help for children who have no plan", "together"],
    mental: ["Feelings and mental health", "feelings"],
    finding: ["Finding out what help there is", "information"],
  },
  questions: {
    "school.change": {
      text: "Some children get help to stay in school.\nIs this help better or worse now?",
      picture: "school",
    },
    "school.agreement": { text: "My child’s school is happy to have my child.", picture: "school" },
    "school.missed": {
      text: "Think about the last year.\nDid any of these things happen to your child?",
      choices: [
        "Not allowed in school for some days (suspended)",
        "Not allowed back to that school ever (excluded)",
        "Sent home early, but nobody called it “suspended”",
        "Shorter days at school than other children",
        "Moved to another school, and you agreed",
        "Too ill or too worried to go",
        "None of these",
      ],
      picture: "calendar",
    },
    "school.more": {
      text: "Tell us more about staying in school.",
      hint: "Please do not write names.",
      picture: "write",
    },
    "support.change": {
      text: "Schools and nurseries help children who have no plan.\nIs this help better or worse now?",
      picture: "together",
    },
    "support.agreement": {
      text: "I know what help my child gets at school or nursery.",
      picture: "information",
    },
    "support.more": {
      text: "Tell us more about this help.",
      hint: "Please do not write names.",
      picture: "write",
    },
    "mental.change": {
      text: "Some services help children and young people with their feelings.\nAre they better or worse now?",
      picture: "feelings",
    },
    "mental.wait": {
      text: "How long did you wait for this help the last time?",
      choices: [
        "Less than 3 months",
        "3 to 6 months",
        "6 months to a year",
        "More than a year",
        "We are still waiting",
        "We did not need this help",
      ],
      picture: "waiting",
    },
    "mental.agreement": {
      text: "My child is very unhappy tonight.\nI would know who to phone.",
      picture: "phone",
    },
    "mental.more": {
      text: "Tell us more about help with feelings.",
      hint: "Please do not write names.",
      picture: "write",
    },
    "finding.change": {
      text: "Finding out what help there is:\nis it better or worse now?",
      picture: "look",
    },
    "finding.frequency": {
      text: "You look for help.\nHow often do you find what you need?",
      picture: "look",
    },
    "finding.used": {
      text: "Middlefold has a website for families.\nIt is called the local offer.\nHave you used it?",
      picture: "information",
    },
    "finding.more": {
      text: "Tell us more about finding out.",
      hint: "Please do not write names.",
      picture: "write",
    },
    first: { text: "What one thing would help most?", hint: "Just a few words.", picture: "one-thing" },
  },
};

/** A few of Middlefold's questions in Urdu, which many of its families read. */
export const urdu: ExampleWordings = {
  names: {
    school: ["اسکول میں رہنا"],
    mental: ["ذہنی صحت"],
  },
  questions: {
    "school.change": { text: "اسکول میں رہنے کے لیے مدد پہلے سے بہتر ہوئی ہے یا بدتر؟" },
    "school.agreement": { text: "میرے بچے کا اسکول چاہتا ہے کہ میرا بچہ وہاں ہو" },
    "mental.change": {
      text: "بچوں اور نوجوانوں کے لیے ذہنی صحت کی خدمات پہلے سے بہتر ہوئی ہیں یا بدتر؟",
    },
    "mental.wait": {
      text: "ذہنی صحت کی مدد کے لیے آخری بار کتنا انتظار کرنا پڑا؟",
      choices: [
        "3 ماہ سے کم",
        "3 سے 6 ماہ",
        "6 سے 12 ماہ",
        "ایک سال سے زیادہ",
        "ہم اب بھی انتظار کر رہے ہیں",
        "ہمیں اس کی ضرورت نہیں پڑی",
      ],
    },
    first: { text: "کون سی ایک چیز سب سے زیادہ مدد کرے گی؟", hint: "چند الفاظ کافی ہیں۔" },
  },
};
