import type { ExampleContact, ExampleFocus, ExamplePerson } from "../content.ts";
import { inspectors, privacyTeam } from "../inspectorates.ts";

/** Five areas of significant weakness: shaped like those of real letters, about nowhere. */
export const focuses: ExampleFocus[] = [
  {
    key: "plans",
    shortName: "Plans on time, and right",
    fullText:
      "Education, health and care plans take too long to be agreed and to be reviewed, and many describe children as they were years ago. Health and social care advice is often thin or missing. What schools, nurseries and colleges are asked to provide is written so loosely that nobody can tell whether a child or young person is getting it, and leaders do not check whether they are.",
    theme: "Plans",
  },
  {
    key: "waiting",
    shortName: "Waiting for autism and ADHD assessments",
    fullText:
      "Children and young people wait far too long to be assessed for autism or ADHD, and families are given little help meanwhile or afterwards",
    theme: "Health",
  },
  {
    key: "therapies",
    shortName: "Speech and language, OT and physio",
    fullText:
      "The uneven provision of speech and language therapy, occupational therapy and physiotherapy across the county, particularly on the coast and for young people over 11",
    theme: "Health",
  },
  {
    key: "adulthood",
    shortName: "Growing up",
    fullText:
      "Weak planning for adult life. Young people and their families do not know early enough what study, work, health care, housing or friendship could look like after school, and services for children end before those for adults begin.",
    theme: "Adult life",
  },
  {
    key: "listening",
    shortName: "Listening to families",
    fullText: "Co-production",
    theme: "Working with families",
  },
];

/** Invented, with telephone numbers that Ofcom keeps for drama and an address nobody has. */
export const contacts: ExampleContact[] = [
  {
    kind: "social-care-day",
    name: "Exampleshire children’s social care, Monday to Friday, 8.30am to 5.30pm",
    phone: "01632 960100",
    email: "childrens.front.door@exampleshire.example.org",
    web: "https://exampleshire.example.org/worried-about-a-child",
  },
  {
    kind: "social-care-night",
    name: "Exampleshire children’s social care, evenings, weekends and bank holidays",
    phone: "01632 960199",
    email: "",
    web: "",
  },
  {
    kind: "complaints",
    name: "Exampleshire Council complaints",
    phone: "01632 960140",
    email: "complaints@exampleshire.example.org",
    web: "https://exampleshire.example.org/complaints",
  },
  {
    kind: "independent-advice",
    name: "Exampleshire SEND Information, Advice and Support",
    phone: "0808 157 0160",
    email: "advice@exampleshire-sendias.example.org",
    web: "https://exampleshire-sendias.example.org",
  },
  privacyTeam,
];

export const people: ExamplePerson[] = [
  ...inspectors,
  {
    name: "Josie Thackwell",
    email: "josie@exampleshire-voices.example.org",
    role: "parent-carer-forum",
    organisation: "Exampleshire Voices parent carer forum",
  },
  {
    name: "Tunde Balogun-Price",
    email: "tunde@coast-families.example.org",
    role: "parent-carer-forum",
    organisation: "Coast Families Together",
  },
  {
    name: "Graham Oddie-Lunn",
    email: "graham.oddie-lunn@exampleshire.example.org",
    role: "local-area-officer",
    organisation: "Exampleshire Council",
  },
  {
    name: "Catrin Maddox-Hale",
    email: "catrin.maddox-hale@exampleshire.example.org",
    role: "letter-recipient",
    organisation: "Exampleshire Council",
  },
  {
    name: "Robin Ellery-Vance",
    email: "robin.ellery-vance@exampleshire.example.org",
    role: "young-peoples-group",
    organisation: "Exampleshire Young Voices",
  },
];
