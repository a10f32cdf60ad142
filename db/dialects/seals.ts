import { sql } from "kysely";
import type { Trx } from "../connection.ts";
import type { Tables } from "../tables/index.ts";
import { kindOf } from "./index.ts";

/** What lies under a seal: migrations 0018, 0023, 0080, 0085, 0125, 0130, 0137, 0142, 0146 and 0153 make the database refuse its change. */
const sealedTables = [
  "responses",
  "answers",
  "responseGroups",
  "responseChildren",
  "unaskedQuestions",
  "discussions",
  "discussionParticipants",
  "participantConsents",
  "discussionTallies",
  "discussionWords",
  "participantAnswers",
  "youngPeoplesResponses",
  "youngPeoplesConsents",
  "youngPeoplesAnswers",
  "youngPeoplesWords",
  "youngPeoplesRecordings",
  "youngPeoplesSymbols",
  "meetingSessions",
  "meetingNotes",
  "evidenceUploads",
  "evidenceFocusAreas",
  "themes",
  "codings",
  "findings",
  "findingVersions",
  "findingEvidence",
  "earlierFigures",
  "focusAreas",
  "approvals",
  "youngPeopleApprovals",
  "sourceMarks",
  "quotations",
  "textTranslations",
  "reachTotals",
  "reachConfirmations",
] as const satisfies readonly (keyof Tables)[];

/** What those migrations have the database say. */
const refusal = "the evidence base is sealed";

/** Whether the database refused a change because what it is in was sealed. */
export function isSealRefusal(error: unknown): boolean {
  return error instanceof Error && error.message.includes(refusal);
}

/** Lets nobody else change what is about to be sealed until this transaction ends. SQLite has one writer at a time already. */
export async function holdStill(trx: Trx): Promise<void> {
  if (kindOf(trx) !== "postgres") return;
  const tables = sealedTables.map((name) => sql.table(name));
  await sql`lock table ${sql.join(tables)} in share row exclusive mode`.execute(trx);
}
