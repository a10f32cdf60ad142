/** What young people are told at the start, to be said, signed or shown in whatever way each understands (¶33-34). */
export const openingScript: readonly string[] = [
  "We are inspectors. Our job is to find out if help for young people here is getting better.",
  "We want to hear what you think. There are no right or wrong answers.",
  "We write down what you say and show. It helps us to decide. This is called evidence.",
  "We do not write down your name.",
  "We only use your own words in our letter if you say yes. Nobody will know that it was you.",
  "If you tell us that somebody is hurt or not safe, we have to tell people who can help.",
  "You can miss out a question. You can stop at any time. You can go out and come back.",
  "You can change your mind later. Then we take out what you said.",
  "Nothing bad happens if you say no.",
];
