import type { ContactKind, StepKey } from "./enumerations.ts";

/** More kinds come as data: each has its own timetable and words. */
export type InspectionKind = "revisit";

export interface InspectionsTable {
  id: string;
  kind: InspectionKind;
  areaName: string;
  /** The address name under /areas: a re-visit's own, so an area visited again gets another. */
  slug: string;
  /** First day on site, YYYY-MM-DD. */
  dayOne: string;
  /** Days on site, 2 to 4 (¶125). */
  days: number;
  createdAt: Temporal.Instant;
  createdBy: string;
  /** When the lead recorded that the area has been notified; nothing is public before (¶114). */
  notifiedAt: Temporal.Instant | null;
  notifiedBy: string | null;
  /** The area's own schools, towns and villages, one a line, masked wherever a quotation holds them; null where none were entered. */
  placeNames: string | null;
  /** How many months all of it is kept after its letter is published, as the lead confirmed; null until then. */
  retentionMonths: number | null;
  /** When two people decided that all of it goes: from then on nobody has access. Null while it is kept. */
  deletedAt: Temporal.Instant | null;
}

/** One row a step of the timetable: the rule's date as confirmed, and the lead's where it was moved. */
export interface InspectionDatesTable {
  inspectionId: string;
  /** `notification`, `evidence-upload`, `young-people-questions`, `survey-opens`, `survey-closes`, `open-meeting`, `final-day`. */
  key: StepKey;
  ruleDate: string;
  ruleAt: Temporal.Instant | null;
  date: string;
  /** The instant, UTC, for the steps that have one (the survey's two noons). */
  at: Temporal.Instant | null;
  movedReason: string | null;
  /** Of the survey's closing: why it is later than families were told; null where it is not. */
  extensionReason: string | null;
  movedBy: string | null;
  movedAt: Temporal.Instant | null;
}

/** Every change a lead made to a date, day 1 or length, with its reason. */
export interface InspectionDateChangesTable {
  id: string;
  inspectionId: string;
  key: string;
  fromValue: string;
  toValue: string;
  reason: string;
  changedBy: string;
  changedAt: Temporal.Instant;
}

/** A lead's refusal of dates proposed after a change of bank holidays; `proposal` identifies what was refused. */
export interface DateProposalRefusalsTable {
  id: string;
  inspectionId: string;
  proposal: string;
  reason: string;
  refusedBy: string;
  refusedAt: Temporal.Instant;
}

/** `kind`: `social-care-day`, `social-care-night`, `complaints`, `independent-advice`, `privacy`. */
export interface InspectionContactsTable {
  inspectionId: string;
  kind: ContactKind;
  name: string;
  phone: string;
  email: string;
  web: string;
}

export interface FocusAreasTable {
  id: string;
  inspectionId: string;
  position: number;
  shortName: string;
  fullText: string;
  theme: string;
}

/** What was added to the list of bank holidays that ships, and what was removed from it; of each day the last change counts. */
export interface BankHolidayChangesTable {
  /** 1 and on, in the order in which they were made. */
  position: number;
  date: string;
  title: string;
  /** `added` or `removed`. */
  change: "added" | "removed";
  changedBy: string;
  changedAt: Temporal.Instant;
}
