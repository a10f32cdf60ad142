import { parseSearch } from "#app/domain/audit/audit-filter.ts";
import { exportAuditEntries, type ListedAuditEntry } from "#app/domain/audit/list-audit-entries.server.ts";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { formatStamp } from "#app/domain/exports/export-kinds.ts";
import { csvLine } from "#app/domain/text/csv.ts";
import { createDownloadResponse } from "#app/http/download-response.ts";
import { createExportStamp } from "#app/http/export-stamp.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { streamText } from "#app/http/stream-text.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import { formatEntry } from "../parts/format-entry.ts";

const columns = ["entry", "when (UTC)", "what", "by", "details", "hash"];

/** The entries that pass the page's filters, as CSV, newest first. That they are downloaded is an entry itself. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, request } = args;
  const allowed = await requireRole(args, "see", "audit");
  const { inspection, actor } = allowed;
  const now = context.receivedAt;
  const { stamp, fileName } = createExportStamp(allowed, now);
  const batches = await exportAuditEntries(context, {
    inspectionId: inspection.id,
    search: parseSearch(new URL(request.url).searchParams),
    actor,
    now,
  });
  const lines = await streamText(writeLines(batches, formatStamp(stamp)));
  return createDownloadResponse(lines, { name: fileName("audit.csv"), type: "text/csv; charset=utf-8" });
}

async function* writeLines(
  batches: AsyncGenerator<ListedAuditEntry[]>,
  stampWords: string,
): AsyncGenerator<string> {
  yield csvLine([...columns, stampWords]);
  for await (const entries of batches) {
    yield entries
      .map((entry) => {
        const { action, actor, details } = formatEntry(entry, new Map());
        return csvLine([
          entry.position ?? entry.number,
          formatInstant(entry.at),
          action,
          actor,
          details,
          entry.hash,
        ]);
      })
      .join("");
  }
}
