import type { CardPictureName } from "../pictures/card-pictures.ts";

export type CircumstanceChoice = {
  /** What is stored in `youngPeoplesResponses.circumstances`; it never changes. */
  slug: string;
  /** In Easy Read, as a young person says it of themselves. */
  words: string;
  picture: CardPictureName;
  /** As those who work here read it over figures. */
  label: string;
};

/**
 * The groups of children and young people of ¶76-77 that inspectors pay attention to, as a young person may say that they are in
 * one. They may choose several, or none. Their age, and where they learn or train, is asked apart.
 */
export const circumstanceChoices = [
  { slug: "looked-after", words: "I live in care", picture: "people-who-help", label: "Looked after" },
  { slug: "care-leaver", words: "I used to live in care", picture: "own-home", label: "Care leaver" },
  {
    slug: "social-worker",
    words: "I have a social worker",
    picture: "social-worker",
    label: "Social care (child in need or child protection plan)",
  },
  {
    slug: "out-of-area",
    words: "I learn far from where I live",
    picture: "bus",
    label: "Educated out of the area",
  },
  { slug: "home-educated", words: "I learn at home", picture: "home", label: "Educated at home" },
  {
    slug: "alternative-provision",
    words: "I learn in a place that is not a school or college",
    picture: "lesson",
    label: "Alternative provision",
  },
  {
    slug: "missing-education",
    words: "I have no school or college right now",
    picture: "waiting",
    label: "Missing from education",
  },
  { slug: "in-hospital", words: "I am in hospital a lot", picture: "hospital", label: "In hospital" },
  {
    slug: "service-family",
    words: "Someone in my family is in the army, navy or air force",
    picture: "family",
    label: "Child of service personnel",
  },
  {
    slug: "youth-justice",
    words: "I have been in trouble with the police or a court",
    picture: "fair",
    label: "Subject to youth justice",
  },
  {
    slug: "youth-custody",
    words: "I live in a locked place, like a secure home",
    picture: "private",
    label: "Youth custody or secure accommodation",
  },
  {
    slug: "moving-on",
    words: "I am changing school, college or doctors",
    picture: "moving-on",
    label: "Between placements, phases or services",
  },
] as const satisfies readonly CircumstanceChoice[];

export type Circumstance = (typeof circumstanceChoices)[number]["slug"];

const slugs: ReadonlySet<string> = new Set(circumstanceChoices.map(({ slug }) => slug));

/** Whether that is one of the groups that can be chosen. */
export function isCircumstance(slug: string): slug is Circumstance {
  return slugs.has(slug);
}
