import { type AboutName, aboutQuestions } from "../survey/respondent-profile.ts";

/** A group of families of whom an area can know how many children it has. */
export type ReachGroup = { name: AboutName; value: string; label: string };
export type ReachQuestion = { name: AboutName; heading: string; groups: ReachGroup[] };

const profileNames: readonly AboutName[] = [
  "age-phase",
  "support",
  "setting",
  "circumstances",
  "part-of-area",
];
/** Answers that make no group to be reached. */
const noGroup = new Set(["support:none", "support:not-sure", "part-of-area:outside-the-area"]);

/** The groups of families to be reached, by the question that tells them apart, in the survey's order. */
export const reachQuestions: readonly ReachQuestion[] = aboutQuestions
  .filter(({ name }) => profileNames.includes(name))
  .map(({ name, heading, options }) => ({
    name,
    heading,
    groups: options
      .filter(({ value, alone }) => !alone && !noGroup.has(`${name}:${value}`))
      .map(({ value, label }) => ({ name, value, label })),
  }));

export function keyOf({ name, value }: { name: string; value: string }): string {
  return `${name}:${value}`;
}

/** The name of the control in which a group's total is entered. */
export function totalControl({ name, value }: { name: string; value: string }): string {
  return `total-${name}-${value}`;
}
