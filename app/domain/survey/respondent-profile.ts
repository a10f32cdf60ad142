import { aboutMessages } from "#app/messages/about-messages.ts";
import type { ProfileName } from "#db/tables/enumerations.ts";
import type { ChildProfile, ResponseChildrenTable } from "#db/tables/surveys.ts";
import type { Problem } from "../questions/question.ts";

/** An answer to choose from. `alone`: it goes with no other ("none of these", "prefer not to say"). */
export type AboutOption = { value: string; label: string; hint?: string; alone?: boolean };

export type AboutQuestion = {
  name: AboutName;
  kind: "one-of" | "several-of";
  /** As the parent is asked. */
  label: string;
  hint?: string;
  /** As an inspector reads it over figures and filters. */
  heading: string;
  options: readonly AboutOption[];
};

export const aboutNames = [
  "role",
  "children",
  "age-phase",
  "support",
  "setting",
  "circumstances",
  "part-of-area",
] as const satisfies readonly ProfileName[];
export type AboutName = ProfileName;

/** What is asked after the focus areas, a short page each; the names before decide the way and are asked first. */
export const backgroundPages = [
  ["age-phase", "setting"],
  ["circumstances", "part-of-area"],
] as const satisfies readonly (readonly AboutName[])[];

/** What somebody said about themselves and their children: chosen values by question; what is absent was not answered. */
export type About = Partial<Record<AboutName, string[]>>;

const preferNotToSay = "prefer-not-to-say";
/** Answers that go with no other. */
const aloneIn: Partial<Record<AboutName, string>> = { circumstances: "none" };

type ProfileQuestion = {
  name: AboutName;
  kind: AboutQuestion["kind"];
  heading: string;
  values: readonly string[];
};

const profileQuestions: readonly ProfileQuestion[] = [
  {
    name: "role",
    kind: "one-of",
    heading: "Answering as",
    values: ["parent-or-carer", "grandparent-or-relative", "foster-carer", "helper", "professional", "other"],
  },
  {
    name: "children",
    kind: "one-of",
    heading: "Children spoken for",
    values: ["1", "2", "3", "4", "5", "6"],
  },
  {
    name: "age-phase",
    kind: "several-of",
    heading: "Age",
    values: ["early-years", "primary", "secondary", "post-16", "adult"],
  },
  {
    name: "support",
    kind: "several-of",
    heading: "Plan or support",
    values: ["ehc-plan", "sen-support", "waiting", "none", "not-sure"],
  },
  {
    name: "setting",
    kind: "several-of",
    heading: "Setting",
    values: [
      "early-years-setting",
      "mainstream",
      "mainstream-unit",
      "special",
      "college-or-training",
      "alternative-provision",
      "home-educated",
      "educated-elsewhere",
      "hospital",
      "out-of-area",
      "none",
    ],
  },
  {
    name: "circumstances",
    kind: "several-of",
    heading: "Circumstances",
    values: [
      "looked-after",
      "care-leaver",
      "child-in-need",
      "service-family",
      "youth-justice",
      "moving-on",
      "none",
    ],
  },
  {
    name: "part-of-area",
    kind: "one-of",
    heading: "Part of the area",
    values: ["city-or-large-town", "small-town", "village-or-countryside", "outside-the-area"],
  },
];

/** The key under which the words of an answer, or of its hint, are found in every language. */
export function aboutKey(name: AboutName, value?: string): string {
  if (value === preferNotToSay) return "about.prefer-not-to-say";
  return value === undefined ? `about.${name}` : `about.${name}.${value}`;
}

const messages: Readonly<Record<string, string>> = aboutMessages;

/**
 * What respondents may say about themselves and the children they speak for, in the order asked and in English: all of
 * it optional. Together it shows whether a whole area is heard: ages 0 to 25, plans and support, and the groups of ¶76-77.
 * A response keeps each chosen value under the question's name.
 */
export const aboutQuestions: readonly AboutQuestion[] = profileQuestions.map(
  ({ name, kind, heading, values }) => ({
    name,
    kind,
    heading,
    label: messages[aboutKey(name)] ?? name,
    hint: messages[`${aboutKey(name)}.hint`],
    options: [...values, preferNotToSay].map((value) => ({
      value,
      label: messages[aboutKey(name, value)] ?? value,
      hint: messages[`${aboutKey(name, value)}.hint`],
      alone: value === preferNotToSay || value === aloneIn[name] ? true : undefined,
    })),
  }),
);

/** Answers to "role" of those who speak for no child of their own: read, but not counted among parents and carers. */
export const rolesApart: readonly string[] = ["professional", "other"];

/** What parents and carers may have answered to a question about themselves: what stands apart is left out. */
export function familyOptions({ name, options }: AboutQuestion): readonly AboutOption[] {
  return name === "role" ? options.filter(({ value }) => !rolesApart.includes(value)) : options;
}

const byName = new Map<string, AboutQuestion>(aboutQuestions.map((question) => [question.name, question]));

/** The question of that name. */
export function aboutQuestion(name: AboutName): AboutQuestion {
  const question = byName.get(name);
  if (!question) throw new Error(`Nothing is asked under ${name}`);
  return question;
}

/** The words for a kept name and value, for figures and filters; null for what is not (or no longer) asked. */
export function describeProfileAnswer(
  name: string,
  value: string,
): { heading: string; label: string } | null {
  const question = byName.get(name);
  const option = question?.options.find((candidate) => candidate.value === value);
  return question && option ? { heading: question.heading, label: option.label } : null;
}

/** How many children a response speaks for, or null where they did not say. */
export function childrenIn(about: About): number | null {
  const value = about.children?.[0];
  return value !== undefined && /^\d$/.test(value) ? Number(value) : null;
}

/**
 * Checks what was chosen (all values of each control). What is right is in `about`, whatever else is wrong;
 * problems are by control name.
 */
export function checkAbout(typed: Readonly<Record<string, readonly string[]>>): {
  about: About;
  problems: Record<string, Problem>;
} {
  const about: About = {};
  const problems: Record<string, Problem> = {};
  for (const question of aboutQuestions) {
    const chosen = [...new Set((typed[question.name] ?? []).filter((value) => value !== ""))];
    const problem = findProfileProblem(question, chosen);
    if (problem !== null) problems[question.name] = problem;
    else if (chosen.length > 0) about[question.name] = chosen;
  }
  return { about, problems };
}

/** What is wrong with the chosen values of one question; null where nothing is. */
export function findProfileProblem(
  { name, kind, options }: AboutQuestion,
  chosen: readonly string[],
): Problem | null {
  const known = chosen.map((value) => options.find((option) => option.value === value));
  if (known.includes(undefined)) return { key: "problem.choose-listed" };
  if (chosen.length < 2) return null;
  if (kind === "one-of") return { key: "problem.choose-one-only" };
  const alone = known.find((option) => option?.alone);
  return alone ? { key: "problem.alone", messageValues: { choice: aboutKey(name, alone.value) } } : null;
}

/** What was said, from the rows that a response keeps. */
export function aboutFromGroups(groups: readonly { name: string; value: string }[]): About {
  const about: About = {};
  for (const { name, value } of groups) {
    const known = aboutNames.find((candidate) => candidate === name);
    if (known) about[known] = [...(about[known] ?? []), value];
  }
  return about;
}

/** What was said of each child, from the rows that a response keeps; empty where nothing was said of any. */
export function childProfilesFrom(
  rows: readonly ResponseChildrenTable[],
  about: About,
): readonly ChildProfile[] {
  if (rows.length === 0) return [];
  const profiles = Array.from({ length: childrenIn(about) ?? 1 }, (): ChildProfile => ({}));
  for (const { child, name, value } of rows) {
    const profile = profiles[child - 1];
    if (profile) profile[name] = [...(profile[name] ?? []), value];
  }
  return profiles;
}

export function pickAbout(about: About, names: readonly AboutName[]): About {
  return Object.fromEntries(names.flatMap((name) => (about[name] ? [[name, about[name]]] : [])));
}
