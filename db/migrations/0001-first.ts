import type { Trx } from "../connection.ts";
import { makeAudit } from "./0001-audit.ts";
import { makePeopleAndRevisits } from "./0001-people-and-revisits.ts";
import { makeQuestions } from "./0001-questions.ts";
import { makeResponses } from "./0001-responses.ts";
import { makeViewsAndReleases } from "./0001-views-and-releases.ts";

export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await makePeopleAndRevisits(trx);
  await makeQuestions(trx);
  await makeResponses(trx);
  await makeViewsAndReleases(trx);
  await makeAudit(trx, kind);
}
