import { openDatabase } from "#db/connection.ts";
import { verifyAuditChain } from "../domain/audit/verify-audit-chain.server.ts";
import { BadEnvironment, readEnv } from "../platform/env.ts";
import { sayAndExit } from "./process.ts";

const reasons = {
  missing: "is missing",
  changed: "was changed after it was written",
  unchained: "does not follow from the entry before it",
};

try {
  const database = openDatabase(readEnv(process.env, "test").databaseUrl, { readOnly: true });
  const verdict = await verifyAuditChain(database.queries);
  await database.close();
  if (verdict.kind === "broken") {
    sayAndExit(`The audit chain is broken: entry ${verdict.first.number} ${reasons[verdict.first.why]}.`);
  }
  console.log(`The audit chain is whole: ${verdict.length} entries.`);
} catch (error) {
  if (error instanceof BadEnvironment) sayAndExit(error.message);
  throw error;
}
