import { openDatabase } from "#db/connection.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { chainOfNoonday, headOfFirstChain } from "../domain/audit/audit.ts";
import { type ChainFault, verifyAuditChain } from "../domain/audit/verify-audit-chain.server.ts";
import { auditMessages } from "../messages/work/audit-messages.ts";
import { readAuditHeads } from "../platform/audit-heads.ts";
import { readEnv } from "../platform/env.ts";
import { describeFailure, exitWithMessage } from "./process.ts";

/** Walks the audit chains of `$DATABASE_URL`: 0 and their length where they are whole and as long as they were, else 1. */
try {
  const env = readEnv(process.env, "test");
  const database = openDatabase(env.databaseUrl, { readOnly: true });
  const verdict = await verifyAuditChain(database.queries, await readAuditHeads(env.dataDir));
  const inspection =
    verdict.kind === "whole" ? undefined : await findInspection(database.queries, verdict.chain);
  await database.close();
  if (verdict.kind !== "whole")
    exitWithMessage(describeFault(verdict, nameChain(verdict.chain, inspection?.slug)));
  console.log(`The audit is whole: ${auditMessages.t("entries.count", { count: verdict.length })}.`);
} catch (error) {
  exitWithMessage(`The audit could not be read: ${describeFailure(error)}`);
}

function nameChain(chain: string, slug: string | undefined): string {
  if (chain === chainOfNoonday) return "The audit of what concerns no re-visit";
  if (chain === headOfFirstChain) return "The audit of before each re-visit had its own";
  return `The audit of ${slug ?? chain}`;
}

function describeFault(fault: ChainFault, name: string): string {
  const entries = (count: number) => auditMessages.t("entries.count", { count });
  switch (fault.kind) {
    case "broken": {
      const reasons = {
        missing: "is missing",
        changed: "was changed after it was written",
        unchained: "does not follow from the entry before it",
      };
      return `${name} is broken: entry ${fault.first.number} ${reasons[fault.first.why]}.`;
    }
    case "cut":
      return `${name} is broken: it has ${entries(fault.length)} and should have ${fault.expectedLength}. Entry ${fault.length + 1} is missing.`;
    case "replaced":
      return `${name} is broken: entry ${fault.length} is not the one that stood there before.`;
    case "added-to":
      return `${name} is broken: it has ${entries(fault.length)} and should have ${fault.expectedLength}. Entry ${fault.expectedLength + 1} was put in by force.`;
    case "head-missing":
      return `${name} is broken: it has ${entries(fault.length)}, and the record of how many it should have is gone.`;
  }
}
