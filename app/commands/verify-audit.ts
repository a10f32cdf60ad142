import { openDatabase } from "#db/connection.ts";
import { type ChainVerdict, verifyAuditChain } from "../domain/audit/verify-audit-chain.server.ts";
import { auditMessages } from "../messages/work/audit-messages.ts";
import { readAuditHead } from "../platform/audit-head.ts";
import { readEnv } from "../platform/env.ts";
import { describeFailure, exitWithMessage } from "./process.ts";

/** Walks the audit chain of `$DATABASE_URL`: 0 and its length where it is whole and as long as it was, else 1. */
try {
  const env = readEnv(process.env, "test");
  const database = openDatabase(env.databaseUrl, { readOnly: true });
  const verdict = await verifyAuditChain(database.queries, await readAuditHead(env.dataDir));
  await database.close();
  const words = describeChain(verdict);
  if (verdict.kind !== "whole") exitWithMessage(words);
  console.log(words);
} catch (error) {
  exitWithMessage(`The audit chain could not be read: ${describeFailure(error)}`);
}

function describeChain(verdict: ChainVerdict): string {
  switch (verdict.kind) {
    case "whole":
      return `The audit chain is whole: ${auditMessages.t("entries.count", { count: verdict.length })}.`;
    case "broken": {
      const reasons = {
        missing: "is missing",
        changed: "was changed after it was written",
        unchained: "does not follow from the entry before it",
      };
      return `The audit chain is broken: entry ${verdict.first.number} ${reasons[verdict.first.why]}.`;
    }
    case "cut":
      return `The audit chain is broken: it has ${auditMessages.t("entries.count", { count: verdict.length })} and should have ${verdict.expectedLength}. Entry ${verdict.length + 1} is missing.`;
    case "replaced":
      return `The audit chain is broken: entry ${verdict.length} is not the one that stood there before.`;
    case "head-missing":
      return `The audit chain is broken: it has ${auditMessages.t("entries.count", { count: verdict.length })}, and the record of how many it should have is gone.`;
  }
}
