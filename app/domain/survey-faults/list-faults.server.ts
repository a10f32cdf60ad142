import type { Queries } from "#db/connection.ts";
import { countFaultMarks, listFaultsByInspection } from "#db/queries/survey-faults.ts";
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
