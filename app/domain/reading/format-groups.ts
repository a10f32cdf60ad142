import { aboutQuestions } from "../survey/respondent-profile.ts";

/** Who wrote it, in the order in which parents are asked; what says nothing about a family is left out. */
export function formatGroups(groups: readonly { name: string; value: string }[]): string {
  const labels = aboutQuestions.flatMap(({ name, options }) =>
    options
      .filter(({ value }) => groups.some((group) => group.name === name && group.value === value))
      .filter(({ value, alone }) => value !== "prefer-not-to-say" && !alone)
      .map(({ value, label }) => {
        if (name === "children") return value === "1" ? "1 child" : `${label} children`;
        return name === "age-phase" ? `aged ${label}` : label;
      }),
  );
  return labels.length === 0 ? "Said nothing about themselves" : labels.join(" · ");
}
