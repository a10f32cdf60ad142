import type { Inspectorate } from "#db/tables/enumerations.ts";
import type { Role } from "./roles.ts";

/** The two that carry out a re-visit together; somebody of quality assurance acts for one of them. */
export const inspectorates = ["ofsted", "cqc"] as const satisfies readonly Inspectorate[];
export type { Inspectorate };
export const inspectorateNames: Readonly<Record<Inspectorate, string>> = { ofsted: "Ofsted", cqc: "CQC" };

export function needsInspectorate(role: Role): boolean {
  return role === "quality-assurance";
}

export const chooseInspectorate = "Choose the inspectorate that this person acts for.";
