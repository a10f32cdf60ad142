import { openDatabase } from "#db/connection.ts";
import { verifyAuditChain } from "../domain/audit/verify-audit-chain.server.ts";
import { formatDateAndTime } from "../domain/calendar/format-dates.ts";
import { type CheckedCertificate, checkCertificates } from "../domain/deletion/check-certificates.server.ts";
import { checkSeal, listSealedInspections } from "../domain/seals/check-seal.server.ts";
import { checkStoredFiles } from "../domain/seals/check-stored-files.server.ts";
import { compareSealsWithAudit } from "../domain/seals/compare-with-audit.server.ts";
import { formatErasedCount, formatWithdrawnCount, partNames } from "../domain/seals/seal.ts";
import type { Verdict } from "../domain/seals/seal-form.server.ts";
import { retentionMessages } from "../messages/work/retention-messages.ts";
import { readAuditHeads } from "../platform/audit-heads.ts";
import { readEnv } from "../platform/env.ts";
import { createUploads } from "../platform/uploads.ts";
import { describeFailure, exitWithMessage } from "./process.ts";

const faultWords = {
  "seal-missing": "the audit says that it was sealed, and there is no such seal.",
  "removed-unaudited": "the seal is off, and the audit does not say that anybody took it off.",
};

/** Recomputes the seals of `$DATABASE_URL`, or of the one area that is named: 0 where each is whole, else 1. */
try {
  const env = readEnv(process.env, "test");
  const database = openDatabase(env.databaseUrl, { readOnly: true });
  const uploads = createUploads({ dataDir: env.dataDir, clamavUrl: undefined });
  const chain = await verifyAuditChain(database.queries, await readAuditHeads(env.dataDir));
  const faults = await compareSealsWithAudit(database.queries);
  const sealed = await listSealedInspections(database.queries, process.argv[2] ?? null);
  const broken: string[] = [];
  for (const { id, slug } of sealed) {
    const verdict = await checkSeal(database.queries, id);
    const files = await checkStoredFiles(database.queries, uploads, id);
    console.log([`${slug}: ${formatVerdict(verdict)}`, formatFileCounts(files)].join("").trimEnd());
    if (verdict?.kind !== "whole" || files.changed + files.missing > 0) broken.push(slug);
  }
  const certificates = await checkCertificates(database.queries);
  await database.close();
  for (const certificate of certificates) {
    console.log(`${certificate.inspection}: ${formatCertificate(certificate)}`);
    if (certificate.kind === "still-there" || certificate.kind === "unaudited")
      broken.push(certificate.inspection);
  }
  for (const { inspection, why } of faults) {
    console.log(`${inspection}: ${faultWords[why]}`);
    broken.push(inspection);
  }
  if (sealed.length + faults.length + certificates.length === 0) console.log("Nothing is sealed.");
  if (chain.kind !== "whole") {
    exitWithMessage("The audit chain, which seals are checked against, is broken: run npm run audit:verify.");
  }
  if (broken.length > 0) exitWithMessage(`Not as sealed: ${broken.join(", ")}.`);
} catch (error) {
  exitWithMessage(`The seals could not be checked: ${describeFailure(error)}`);
}

function formatVerdict(verdict: Verdict | null): string {
  switch (verdict?.kind) {
    case undefined:
      return "it is still being worked out what was sealed. Try again in some minutes.";
    case "whole":
      return ["the seal is whole.", ...formatSince(verdict)].join(" ");
    case "seal-changed":
      return "the seal itself was changed after it was made.";
    case "changed": {
      const which = verdict.differences.map(({ part, sealed, now }) =>
        sealed === now
          ? `${partNames[part]}: ${now}, not the same ones`
          : `${partNames[part]}: ${sealed} sealed, ${now} now`,
      );
      return ["changed since it was sealed.", `${which.join("; ")}.`, ...formatSince(verdict)].join(" ");
    }
  }
}

function formatSince({ takenBack, erasedSince }: { takenBack: number; erasedSince: number }): string[] {
  return [formatWithdrawnCount(takenBack), formatErasedCount(erasedSince)].filter((words) => words !== "");
}

function formatCertificate(certificate: CheckedCertificate): string {
  switch (certificate.kind) {
    case "deleted": {
      const { at, entry, rows, files, sealHash } = certificate;
      const seal = sealHash === null ? "It was never sealed." : `Its last seal was ${sealHash}.`;
      return `deleted by two people at ${formatDateAndTime(at)}. Certificate in audit entry ${entry}: ${retentionMessages.t("rows", { count: rows })}, ${retentionMessages.t("files", { count: files })}. ${seal}`;
    }
    case "being-deleted":
      return `two people deleted it at ${formatDateAndTime(certificate.at)}, and Noonday is still taking it out.`;
    case "still-there":
      return `the audit has a certificate of its deletion, and there is something of it: ${retentionMessages.t("rows", { count: certificate.rows })}.`;
    case "unaudited":
      return "it is closed as deleted, and the audit does not say that anybody decided that.";
  }
}

function formatFileCounts({ missing, changed }: { missing: number; changed: number }): string {
  return missing + changed === 0 ? "" : ` Files sent in: ${missing} missing, ${changed} with other contents.`;
}
