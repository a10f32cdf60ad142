import type { ExampleArea, ExampleContact, ExampleFocus, ExamplePerson } from "../content.ts";
import { inspectors, privacyTeam } from "../inspectorates.ts";

export const focuses: ExampleFocus[] = [
  {
    key: "school",
    shortName: "Staying in school",
    fullText:
      "Pupils with special educational needs are suspended, excluded or put on short days much more often than others. Leaders do not know well enough why this is, or whether those who are out of school are safe and learning.",
    theme: "Education",
  },
  {
    key: "support",
    shortName: "Help without a plan",
    fullText: "the differences between schools in what pupils at SEN support are offered, and how soon",
    theme: "Education",
  },
  {
    key: "mental",
    shortName: "Mental health",
    fullText:
      "The long waits for mental health services, and the lack of them for children and young people who are autistic or who have a learning disability",
    theme: "Health",
  },
  { key: "finding", shortName: "Finding out what there is", fullText: "The local offer", theme: "Families" },
];

/** Invented, with telephone numbers that Ofcom keeps for drama and an address nobody has. */
export const contacts: ExampleContact[] = [
  {
    kind: "social-care-day",
    name: "Middlefold children’s front door, Monday to Friday, 9am to 5pm",
    phone: "01632 960400",
    email: "front.door@middlefold.example.org",
    web: "https://middlefold.example.org/safe",
  },
  {
    kind: "social-care-night",
    name: "Middlefold emergency duty team, nights and weekends",
    phone: "01632 960499",
    email: "",
    web: "",
  },
  {
    kind: "complaints",
    name: "Middlefold Borough customer care",
    phone: "01632 960440",
    email: "customer.care@middlefold.example.org",
    web: "https://middlefold.example.org/complain",
  },
  {
    kind: "independent-advice",
    name: "Middlefold Advice for SEND Families",
    phone: "0808 157 0460",
    email: "hello@middlefold-advice.example.org",
    web: "https://middlefold-advice.example.org",
  },
  privacyTeam,
];

export const people: ExamplePerson[] = [
  ...inspectors,
  {
    name: "Shabnam Iqbal-Frost",
    email: "shabnam@middlefold-together.example.org",
    role: "parent-carer-forum",
    organisation: "Middlefold Together parent carer forum",
  },
  {
    name: "Leonie Garrick-Stowe",
    email: "leonie.garrick-stowe@middlefold.example.org",
    role: "local-area-officer",
    organisation: "Middlefold Borough Council",
  },
  {
    name: "Ewan Postlethwick",
    email: "ewan.postlethwick@middlefold.example.org",
    role: "letter-recipient",
    organisation: "Middlefold Borough Council",
  },
];

/** Too few answer of those over 19 to weight by age. */
export const areaTotals: ExampleArea["areaTotals"] = {
  totals: {
    "age-phase": { "early-years": 640, primary: 2110, secondary: 1890, "post-16": 720, adult: 540 },
    support: { "ehc-plan": 1840, "sen-support": 3490, waiting: 570 },
    "part-of-area": { "city-or-large-town": 2960, "small-town": 1750, "village-or-countryside": 1190 },
  },
  weightBy: ["support", "part-of-area"],
};
