import type { SearchCase } from "./search-cases.ts";

/** One word, two, or a hyphen: the same in the index and in what is typed. */
export const searchCasesOfCompounds: readonly SearchCase[] = [
  {
    text: "Our well being and wellbeing matter",
    finds: [
      "well being",
      "wellbeing",
      "well-being",
      "Well‑Being",
      '"our well being"',
      '"our wellbeing"',
      "-unwell being",
    ],
    misses: ["wellhead", "unwell"],
  },
  {
    text: "It is good for her well-being.",
    finds: ["well being", "wellbeing", "well-being"],
    misses: ["wellhead"],
  },
  {
    text: "No thought for wellbeing",
    finds: ["well being", "well-being", "WELL BEING"],
    misses: ["well", "being"],
  },
  { text: "It might as well be Mars", finds: ["well"], misses: ["well being", "wellbeing", "well-being"] },
  {
    text: "Short breaks were cut",
    finds: ["short breaks", "shortbreaks", "shortbreak", "short-break", "short break", '"short breaks were"'],
    misses: ["shortbread", "breakshort"],
  },
  {
    text: "no shortbreaks for us",
    finds: ["short breaks", "short-breaks", "short break"],
    misses: ["short", "breaks"],
  },
  {
    text: "short-breaks panel",
    finds: ["shortbreaks", "short breaks", '"short break panel"'],
    misses: ['"breaks short"'],
  },
  {
    text: "The SEN co ordinator put it on line and sent an e mail",
    finds: [
      "co-ordinator",
      "coordinator",
      "coordinators",
      "online",
      "on-line",
      "on line",
      "email",
      "e-mail",
      "emails",
    ],
    misses: ["ordered", "offline"],
  },
  {
    text: "Our coordinator emailed an online form",
    finds: ["co ordinator", "e-mailed", "e mail", "on line", "on-line"],
    misses: ["line"],
  },
  {
    text: "speech & language therapy, A&E and S&LT",
    finds: [
      "speech & language",
      "speech and language",
      '"speech and language therapy"',
      '"speech & language"',
      "A&E",
      "A & E",
      '"a and e"',
      "S&LT",
      "speech&language",
    ],
    misses: ["speech or language"],
  },
  {
    text: "speech and language, Q &amp; A",
    finds: ["speech & language", '"speech&language"', "speech + language", "Q&A"],
    misses: ["amp"],
  },
  { text: "maths + English", finds: ["maths and english", '"maths & English"'], misses: ["plus"] },
  {
    text: "The headteacher, a keyworker and her step-mum gave feedback on the timetable",
    finds: [
      "head teacher",
      "head-teacher",
      "key worker",
      "key workers",
      "step mum",
      "stepmum",
      "feed back",
      "time table",
      "head teacher’s",
    ],
    misses: ["teacher", "worker"],
  },
  {
    text: "A head teacher wrote; no one gave me feed-back, every one else had a lot",
    finds: ["headteacher", "noone", "feedback", "everyone", "alot", '"head teacher wrote"'],
    misses: ["ahead", "noon"],
  },
  {
    text: "He cannot cope any more, infact alot",
    finds: ["can not", "anymore", "in fact", "a lot"],
    misses: ["can"],
  },
  {
    text: "She was mis diagnosed and un\nsupported",
    finds: ["misdiagnosed", "mis-diagnosed", "unsupported"],
    misses: ["diagnosedun"],
  },
  {
    text: "We’re tired, they're placed",
    finds: ["tired", "we're tired"],
    misses: ["retired", "replaced", "re-tired"],
  },
  { text: "tooth brush and homevisit", finds: ["toothbrush", "home visit"], misses: ["visit", "home"] },
  { text: "the home visits", finds: ["home visit", "home-visit"], misses: ["homevisits are"] },
  {
    text: "Co - production, well – being and self\nharm",
    finds: ["co-production", "wellbeing", "selfharm", "self-harm"],
    misses: ["harmco"],
  },
];
