export const densityOptions = [
  { value: "compact", label: "Compact", description: "More on a screen" },
  { value: "comfortable", label: "Comfortable", description: "Larger type, more room between rows" },
] as const;

export const navigationWords = {
  label: "Fold the sections beside a page",
  description: "Only their groups, on a wide screen",
};
