import type { Role } from "../access/roles.ts";

/** Whom inspectors ask for evidence: those who may send it. */
export const evidenceSenderRoles = ["local-area-officer", "parent-carer-forum"] as const satisfies Role[];
export type EvidenceSender = (typeof evidenceSenderRoles)[number];

export const evidenceSenderNames: Record<EvidenceSender, string> = {
  "local-area-officer": "the local area’s officers",
  "parent-carer-forum": "the parent carer forum",
};

export function isEvidenceSender(text: string): text is EvidenceSender {
  return evidenceSenderRoles.some((role) => role === text);
}

/** The tick that a small number in a request counts nobody who was heard. */
export const countsNobodyField = "counts-nobody";
