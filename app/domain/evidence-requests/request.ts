import type { Role } from "../access/roles.ts";

/** Whom inspectors ask for evidence: those who may send it. */
export const askedOfRoles = ["local-area-officer", "parent-carer-forum"] as const satisfies Role[];
export type AskedOf = (typeof askedOfRoles)[number];

export const askedOfNames: Record<AskedOf, string> = {
  "local-area-officer": "the local area’s officers",
  "parent-carer-forum": "the parent carer forum",
};

export function isAskedOf(text: string): text is AskedOf {
  return askedOfRoles.some((role) => role === text);
}

/** The tick that a small number in a request counts nobody who was heard. */
export const countsNobodyField = "counts-nobody";
