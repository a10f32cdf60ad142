import type { Queries } from "#db/connection.ts";
import type { ResponseFilter } from "#db/queries/collation.ts";
import {
  countFaultMarks,
  countFaultMarksOf,
  listFaultMarks,
  listFaultsByInspection,
  listOpenFaultNumbers,
} from "#db/queries/survey-faults.ts";
import { countOfFault, type FaultCounts, type SurveyFault } from "./fault.ts";

/** What did not work in a re-visit's survey, by number. What was recorded by mistake is left out. */
export function listFaults(db: Queries, inspectionId: string): Promise<readonly SurveyFault[]> {
  return listFaultsByInspection(db, inspectionId);
}

export type CountedFault = SurveyFault & FaultCounts;

/** The same with how many responses each touched: exact, for those inside the re-visit. */
export async function listCountedFaults(db: Queries, inspectionId: string): Promise<CountedFault[]> {
  const faults = await listFaultsByInspection(db, inspectionId);
  if (faults.length === 0) return [];
  const rows = await countFaultMarks(db, inspectionId);
  return faults.map((fault) => ({ ...fault, ...countOfFault(rows, fault.id) }));
}

/** The same among the responses of a filter, to stand beside their figures. */
export async function listFaultsTouching(
  db: Queries,
  about: { inspectionId: string; filter: ResponseFilter },
): Promise<CountedFault[]> {
  const faults = await listFaultsByInspection(db, about.inspectionId);
  if (faults.length === 0) return [];
  const rows = await countFaultMarksOf(db, about);
  return faults.map((fault) => ({ ...fault, ...countOfFault(rows, fault.id) }));
}

/** The numbers of the faults whose marks a response still bears. */
export function findOpenFaults(db: Queries, responseId: string): Promise<number[]> {
  return listOpenFaultNumbers(db, responseId);
}

/** By response: "1" for the mark of fault 1, "1 looked at again" once its writer did; several are parted by semicolons. */
export async function readFaultCells(db: Queries, inspectionId: string): Promise<Map<string, string>> {
  const cells = new Map<string, string>();
  for (const { responseId, outcome, number } of await listFaultMarks(db, inspectionId)) {
    const cell = outcome === null ? String(number) : `${number} looked at again`;
    const before = cells.get(responseId);
    cells.set(responseId, before === undefined ? cell : `${before}; ${cell}`);
  }
  return cells;
}
