import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { countRowsByTable, countSentResponses, listFilesOfUploads } from "#db/queries/backups.ts";
import { type ChainVerdict, verifyAuditChain } from "../audit/verify-audit-chain.server.ts";
import { checkSeal, listSealedInspections } from "../seals/check-seal.server.ts";
import { compareSealsWithAudit } from "../seals/compare-with-audit.server.ts";
import type { BackupContents } from "./backup.ts";
import { hashReceipts } from "./describe-database.server.ts";

/** What was found in a database that was put back, before anything was erased from it again; in counts. */
export type RestoredCheck = {
  responses: number;
  receipts: number;
  /** What speaks against it, as sentences; none where all is as it was. */
  problems: string[];
  chain: ChainVerdict;
  seals: { standing: number; differing: string[] };
  files: { checked: number; missing: number; changed: number };
};

/** Compares what was put back with what the backup says that there was: counts, receipts, the audit, the seals, the files. */
export async function checkRestored(
  db: Queries,
  {
    contents,
    uploads,
    wasMigrated,
  }: {
    contents: BackupContents;
    uploads: Uploads;
    /** It was of an older version of Noonday: rows may have come by bringing it up to date. */
    wasMigrated: boolean;
  },
): Promise<RestoredCheck> {
  const problems: string[] = [];
  const counts = await countRowsByTable(db);
  for (const [table, count] of Object.entries(wasMigrated ? {} : contents.counts)) {
    if (counts[table] !== count)
      problems.push(`Of ${table} there are ${counts[table] ?? 0} rows, and there were ${count}.`);
  }
  const receipts = await hashReceipts(db);
  if (receipts.sha256 !== contents.receipts.sha256) {
    problems.push(`Receipts: ${receipts.count} now, ${contents.receipts.count} then, and not the same ones.`);
  }
  const { sent, withoutReceipt } = await countSentResponses(db);
  if (withoutReceipt > 0)
    problems.push(`Of ${sent} responses that were sent ${withoutReceipt} have no receipt.`);
  const chain = await verifyAuditChain(db, contents.audit);
  if (chain.kind !== "whole") problems.push("The audit chain is broken: npm run audit:verify says where.");
  const seals = await checkSeals(db);
  if (seals.differing.length > 0) problems.push(`Not as sealed: ${seals.differing.join(", ")}.`);
  const files = await checkFiles(db, uploads);
  const outside = files.missing - contents.missingFiles - contents.erasedMeanwhile;
  if (outside > 0) problems.push(`Of the files that the backup had ${outside} are missing.`);
  if (contents.missingFiles > 0) {
    problems.push(`${contents.missingFiles} files were missing when the backup was made.`);
  }
  if (files.changed > 0) problems.push(`${files.changed} files are not what was sent.`);
  return { responses: counts.responses ?? 0, receipts: receipts.count, problems, chain, seals, files };
}

async function checkSeals(db: Queries): Promise<RestoredCheck["seals"]> {
  const sealed = await listSealedInspections(db, null);
  const differing: string[] = [];
  for (const { id, slug } of sealed) {
    const verdict = await checkSeal(db, id);
    // A seal that was being worked out says nothing yet.
    if (verdict !== null && verdict.kind !== "whole") differing.push(slug);
  }
  const faults = await compareSealsWithAudit(db);
  return {
    standing: sealed.length,
    differing: [...differing, ...faults.map(({ inspection }) => inspection)],
  };
}

async function checkFiles(db: Queries, uploads: Uploads): Promise<RestoredCheck["files"]> {
  const files = { checked: 0, missing: 0, changed: 0 };
  for (const { storedName, ...expected } of await listFilesOfUploads(db)) {
    if (storedName === null) continue;
    files.checked += 1;
    const file = await uploads.open(storedName, expected);
    if (file.kind === "opened") await file.close();
    else if (file.why === "changed") files.changed += 1;
    else files.missing += 1;
  }
  return files;
}
