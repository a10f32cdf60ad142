import type { ExportMade } from "#app/platform/export-thread.ts";
import { writeOds } from "#app/platform/sheets/ods.ts";
import { writeXlsx } from "#app/platform/sheets/xlsx.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { findExport } from "#db/queries/exports.ts";
import { findMembership } from "../access/find-membership.server.ts";
import { makeWorkbook } from "../export-tables/write-workbook.server.ts";
import { type BackgroundExportKind, isBackgroundExportKind, mayExport } from "../exports/export-kinds.ts";
import type { Writing } from "../exports/export-writer.server.ts";
import { findBasis } from "../exports/find-basis.server.ts";
import { writeArchive } from "./write-archive.server.ts";
import { writeCodedTexts } from "./write-coded-texts.server.ts";

/** Makes one file that was asked for, by what its owner may see now, and keeps it. */
export async function writeExport(
  { db, reader, files }: { db: Queries; reader: BackgroundQueries; files: Pick<Uploads, "keep"> },
  { exportId, at, storedName }: { exportId: string; at: Temporal.Instant; storedName: string },
  onRows: (rows: number) => void,
): Promise<ExportMade> {
  const exportRow = await findExport(db, exportId);
  if (!exportRow || !isBackgroundExportKind(exportRow.kind)) throw new Error("there is no such file to make");
  const { inspectionId, askedBy, askedAs, kind, askedByName } = exportRow;
  const membership = await findMembership(db, { inspectionId, personId: askedBy });
  if (!membership || membership.role !== askedAs || !mayExport(membership.role, kind))
    return { kind: "no-right" };
  const { role, organisation, inspection } = membership;
  const basis = await findBasis(db, inspectionId);
  let rows = 0;
  const contents = pieces(kind, {
    db,
    reader,
    inspectionId,
    stamp: { name: askedByName, role, organisation, areaName: inspection.areaName, at },
    count(more) {
      rows += more;
      onRows(rows);
    },
  });
  const storedFile = await files.keep(contents, { storedName });
  if (storedFile === "disk-full" || storedFile === "not-paired") return { kind: storedFile };
  if (storedFile === "not-whole") throw new Error("a file was not written whole");
  return { kind: "made", storedName, size: storedFile.size, rows, basis };
}

function pieces(kind: BackgroundExportKind, writing: Writing): AsyncIterable<Buffer> {
  switch (kind) {
    case "workbook-xlsx":
      return writeXlsx(makeWorkbook(writing));
    case "workbook-ods":
      return writeOds(makeWorkbook(writing));
    case "coded-texts":
      return writeCodedTexts(writing);
    case "archive":
      return writeArchive(writing);
  }
}
