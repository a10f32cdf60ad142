import type { StandInKind } from "#db/tables/enumerations.ts";
import type { Resource } from "../access/permissions.ts";

export const standInKinds = ["safeguarding", "lead"] as const satisfies readonly StandInKind[];

/** For whom somebody stands in. */
export const standInKindWords: Readonly<Record<StandInKind, string>> = {
  safeguarding: "the inspector named for safeguarding",
  lead: "a lead inspector",
};

/**
 * What a stand-in may change for as long as it lasts, beside what their own role lets them. A lead's has what cannot wait
 * for the lead: the queue, who is named for it, and the dates, such as when the survey closes.
 */
const resourcesByKind: Readonly<Record<StandInKind, readonly Resource[]>> = {
  safeguarding: ["safeguarding-entries", "young-peoples-recordings"],
  lead: ["safeguarding-entries", "young-peoples-recordings", "safeguarding-inspector", "dates"],
};

export function mayAsStandIn(kind: StandInKind, resource: Resource): boolean {
  return resourcesByKind[kind].includes(resource);
}

/** Whether any stand-in may change it: for everything else nobody has to ask. */
export function isForStandIns(resource: Resource): boolean {
  return standInKinds.some((kind) => mayAsStandIn(kind, resource));
}

/** Days in London, both included: `2026-11-30`, which sorts as time does. */
export type Absence = { fromDate: string; untilDate: string };

export function isAbsent({ fromDate, untilDate }: Absence, today: string): boolean {
  return fromDate <= today && today <= untilDate;
}

export function doOverlap(one: Absence, other: Absence): boolean {
  return one.fromDate <= other.untilDate && other.fromDate <= one.untilDate;
}

/** The longest absence that one form may say, in days. */
export const maxAbsenceDays = 90;
