import { listAuditEntriesAfter } from "./queries/audit.ts";
import {
  countAnsweredByVersion,
  countAnswersByVersion,
  countResponsesByApproval,
  countResponsesByGroup,
  countResponsesByHour,
  countWords,
  listWords,
  listWordsAfter,
} from "./queries/collation.ts";
import {
  countResponsesByTenMinutes,
  listDoubtfulResponses,
  listTextsAfter,
} from "./queries/marked-responses.ts";
import { countForRelease } from "./queries/releases.ts";

/**
 * The long reads that may run away from the serving thread, by name.
 * Each takes the database and one argument that can be cloned between threads.
 */
export const readings = {
  countAnsweredByVersion,
  countAnswersByVersion,
  countForRelease,
  countResponsesByApproval,
  countResponsesByGroup,
  countResponsesByHour,
  countResponsesByTenMinutes,
  countWords,
  listAuditEntriesAfter,
  listDoubtfulResponses,
  listTextsAfter,
  listWords,
  listWordsAfter,
};

export type Readings = typeof readings;
