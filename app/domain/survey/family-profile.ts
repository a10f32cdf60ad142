import type { ChildProfile } from "#db/tables/surveys.ts";
import type { Problem } from "../questions/question.ts";
import { maxChildren } from "./asked-questions.ts";
import {
  type About,
  type AboutName,
  aboutNames,
  aboutQuestion,
  backgroundPages,
  childrenIn,
  findProfileProblem,
} from "./respondent-profile.ts";
import type { ProfileStep, StepPlace } from "./survey.ts";

/** What a family has said of itself and of each child. */
export type FamilyProfile = { about: About; childProfiles: readonly ChildProfile[] };

/** A control of a step about the family; `child`: of which child it is, from 1, where each is asked about. */
export type ProfileField = { name: AboutName; child: number | null; control: string };

/**
 * Values by control; an empty list where an answer was emptied. `support` by itself is what was said of all children at
 * once: on paper, and on pages from before each was asked about.
 */
export type ProfileValues = Readonly<Partial<Record<string, string[]>>>;

/** The answer to "role" of a young person. It is stored nowhere: there is a page of their own. */
export const youngPersonRole = "young-person";

const rolesWithoutChildren: readonly string[] = ["professional", youngPersonRole];

function supportOf(child: number): ProfileField {
  return { name: "support", child, control: `support-child-${child}` };
}

const supportFields = Array.from({ length: maxChildren }, (_, index) => supportOf(index + 1));

const fieldsOfSteps: ReadonlyMap<ProfileStep, readonly ProfileField[]> = new Map([
  [
    "about" as const,
    [
      { name: "role", child: null, control: "role" },
      { name: "children", child: null, control: "children" },
      ...supportFields,
    ] as const,
  ],
  ...backgroundPages.map(
    (names, index) =>
      [
        `background/${index + 1}` as ProfileStep,
        names.map((name): ProfileField => ({ name, child: null, control: name })),
      ] as const,
  ),
]);

/** Every control of a step. */
export function listProfileFields(step: ProfileStep): readonly ProfileField[] {
  return fieldsOfSteps.get(step) ?? [];
}

/** Those of them that are for whoever has answered so: the support of as many children as they speak for. */
export function listAskedFields(step: ProfileStep, about: About): readonly ProfileField[] {
  return listProfileFields(step).filter(({ name, child }) => {
    if (name !== "children" && child === null) return true;
    if (about.role?.some((role) => rolesWithoutChildren.includes(role))) return false;
    return child === null || child <= countChildren(about);
  });
}

/** In Easy Read each control is a page: on which of a step's somebody is who goes back to it. */
export function atLastQuestion(place: StepPlace, step: ProfileStep, about: About): StepPlace {
  return { ...place, step, question: listAskedFields(step, about).length };
}

/** Of how many children the support is asked: of one where the number was left out. */
function countChildren(about: About): number {
  return Math.max(1, Math.min(childrenIn(about) ?? 1, maxChildren));
}

/**
 * Checks what was chosen. What is right is in `values`, whatever else is wrong; problems are by control.
 */
export function checkProfile(
  fields: readonly ProfileField[],
  typed: Readonly<Record<string, readonly string[]>>,
): { values: Record<string, string[]>; problems: Record<string, Problem> } {
  const values: Record<string, string[]> = {};
  const problems: Record<string, Problem> = {};
  for (const { name, control } of fields) {
    const chosen = [...new Set((typed[control] ?? []).filter((value) => value !== ""))];
    const problem = findProfileProblem(aboutQuestion(name), chosen);
    if (problem === null) values[control] = chosen;
    else problems[control] = problem;
  }
  return { values, problems };
}

/** What a family has said, by control. */
export function readProfileValues({ about, childProfiles }: FamilyProfile): Record<string, string[]> {
  const ofEach =
    childProfiles.length === 0 && countChildren(about) === 1
      ? [about.support ?? []]
      : childProfiles.map(({ support }) => support ?? []);
  const supports = ofEach.map((support, index) => [supportOf(index + 1).control, support] as const);
  const entries = [...Object.entries(about), ...supports];
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

/**
 * What a family has said with what it says now. The support of the whole family is the union of its children's; a child
 * beyond the number it speaks for is in neither.
 */
export function mergeProfile(before: FamilyProfile, now: ProfileValues): FamilyProfile {
  const values: ProfileValues = { ...readProfileValues(before), ...now };
  const about: About = {};
  for (const name of aboutNames) {
    const fitting = fitValues(name, values[name]);
    if (fitting.length > 0) about[name] = fitting;
  }
  const touchesEach = supportFields.some(({ control }) => now[control] !== undefined);
  const hadEach = before.childProfiles.length > 0;
  if (now.support !== undefined || !(touchesEach || hadEach)) return { about, childProfiles: [] };
  const childProfiles = Array.from({ length: countChildren(about) }, (_, index): ChildProfile => {
    const support = fitValues("support", values[supportOf(index + 1).control]);
    return support.length > 0 ? { support } : {};
  });
  const union = fitValues(
    "support",
    childProfiles.flatMap(({ support }) => support ?? []),
  );
  if (union.length > 0) return { about: { ...about, support: union }, childProfiles };
  // What was said of several of them at once stays until something is said of each.
  if (!hadEach && countChildren(about) > 1) return { about, childProfiles: [] };
  const { support: _, ...others } = about;
  return { about: others, childProfiles: [] };
}

/** Of the values those that the question offers, each once and in its order. */
function fitValues(name: AboutName, values: readonly string[] = []): string[] {
  const { options } = aboutQuestion(name);
  return options.map(({ value }) => value).filter((value) => values.includes(value));
}
