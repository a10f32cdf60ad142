import type { Role } from "./roles.ts";

/** The two that carry out a re-visit together; somebody of quality assurance acts for one of them. */
export const inspectorates = ["ofsted", "cqc"] as const;
export type Inspectorate = (typeof inspectorates)[number];
export const inspectorateNames: Readonly<Record<Inspectorate, string>> = { ofsted: "Ofsted", cqc: "CQC" };

export function needsInspectorate(role: Role): boolean {
  return role === "quality-assurance";
}

export const chooseInspectorate = "Choose the inspectorate that this person acts for.";
