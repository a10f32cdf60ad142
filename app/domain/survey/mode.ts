import type { ResponseMode } from "#db/tables/enumerations.ts";

/** How a response came. All but the first are entered by an inspector. */
export const enteredModes = ["paper", "phone", "email"] as const;
export type EnteredMode = (typeof enteredModes)[number];
export type { ResponseMode };

const words: Readonly<Record<string, string>> = {
  online: "On a screen",
  paper: "On paper",
  phone: "By phone",
  email: "By email",
};

/** "On paper" */
export function formatMode(mode: string): string {
  return words[mode] ?? mode;
}
