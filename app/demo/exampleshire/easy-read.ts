import type { ExampleWordings } from "../content.ts";

/** Exampleshire's questions in Easy Read: one idea to a sentence, everyday words. */
export const easyRead: ExampleWordings = {
  names: {
    plans: ["Plans that are right and on time", "plan"],
    waiting: ["Waiting to find out about autism or ADHD", "waiting"],
    therapies: ["Help with talking, moving and doing things", "therapy"],
    adulthood: ["Growing up", "growing-up"],
    listening: ["Listening to families", "listening"],
  },
  questions: {
    "plans.change": {
      text: "Think about education, health and care plans.\nIs the way they are made better or worse now?",
      picture: "plan",
    },
    "plans.agreement": {
      text: "My child’s plan says what my child is like now.",
      picture: "plan",
    },
    "plans.ask": { text: "When a plan goes wrong, I know who to ask.", picture: "question" },
    "plans.weeks": {
      text: "How long did you wait to get it in writing?",
      hint: "Think of the last thing you waited for: a new plan, or a change to your plan.",
      choices: [
        "Up to 20 weeks (about 5 months)",
        "21 to 30 weeks (5 to 7 months)",
        "31 to 52 weeks (7 months to a year)",
        "More than a year",
        "We are still waiting",
        "We have not asked for this",
      ],
      picture: "calendar",
    },
    "plans.more": {
      text: "Tell us more about plans.",
      hint: "What is different now? What is the same? Please do not write names.",
      picture: "write",
    },
    "waiting.change": {
      text: "Some children wait to find out if they have autism or ADHD.\nIs the wait better or worse now?",
      picture: "waiting",
    },
    "waiting.agreement": { text: "We get good help while we wait, or we did.", picture: "together" },
    "waiting.helped": {
      text: "What did you have while you waited?",
      choices: [
        "They told us how long we had to wait",
        "There was someone to phone",
        "A class for parents",
        "School or nursery did things in a new way",
        "Talking with other parents",
        "None of these",
      ],
      picture: "phone",
    },
    "waiting.more": {
      text: "Tell us more about waiting.",
      hint: "Before you were seen, on the day, or after. Please do not write names.",
      picture: "write",
    },
    "therapies.change": {
      text: "Therapists help children to talk, to move, and to do things for themselves.\nIs this help better or worse now?",
      picture: "therapy",
    },
    "therapies.frequency": {
      text: "How often does your child get the therapy that was promised?",
      picture: "calendar",
    },
    "therapies.agreement": {
      text: "A therapist said what helps my child.\nEveryone who works with my child knows it.",
      picture: "meeting",
    },
    "therapies.more": {
      text: "Tell us more about therapies.",
      hint: "Please do not write names.",
      picture: "write",
    },
    "adulthood.change": {
      text: "Young people get help to be ready to be adults.\nIs this help better or worse now?",
      hint: "This is about young people from about 13 to 25. Is your child younger? Choose “Don’t know”, or leave this out.",
      picture: "growing-up",
    },
    "adulthood.talked": {
      text: "Has anyone talked with you and your child about what happens after school?",
      picture: "talk",
    },
    "adulthood.agreement": {
      text: "I know what help there will be when my child is an adult.",
      picture: "information",
    },
    "adulthood.more": {
      text: "Tell us more about growing up.",
      hint: "Please do not write names.",
      picture: "write",
    },
    "listening.change": {
      text: "Do the council and the health services listen to families?\nIs it better or worse now?",
      picture: "listening",
    },
    "listening.agreement": {
      text: "When people decide things about my child, they use what I say.",
      picture: "meeting",
    },
    "listening.frequency": {
      text: "You phone or write to them.\nHow often does their answer help you?",
      picture: "phone",
    },
    "listening.more": {
      text: "Tell us more about being listened to.",
      hint: "Please do not write names.",
      picture: "write",
    },
    first: {
      text: "What should be made better first?",
      hint: "Just a few words.",
      picture: "one-thing",
    },
  },
};
