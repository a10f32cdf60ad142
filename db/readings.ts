import { listAuditEntriesAfter } from "./queries/audit.ts";

/**
 * The long reads that may run away from the serving thread, by name.
 * Each takes the database and one argument that can be cloned between threads.
 */
export const readings = { listAuditEntriesAfter };

export type Readings = typeof readings;
