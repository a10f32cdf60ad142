import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import {
  describeReason,
  type ExportState,
  exportKinds,
  exportLifetime,
} from "#app/domain/exports/export-kinds.ts";
import type { ListedExport } from "#app/domain/exports/list-exports.server.ts";

export type ExportFile = {
  id: string;
  title: string;
  state: ExportState;
  /** Since 1970: by it rows are sorted. */
  requestedMs: number;
  requestedAtText: string;
  /** "Kept until …", or why there is no file. */
  note: string | null;
  /** In percent; null where nobody knows yet. */
  percent: number | null;
  sizeText: string | null;
};

export const exportStateNames: Readonly<Record<ExportState, string>> = {
  waiting: "Waiting its turn",
  running: "Being made",
  done: "Made",
  failed: "Not made",
  removed: "Removed",
};

export function viewExport({
  id,
  kind,
  state,
  askedAt,
  finishedAt,
  done,
  size,
  why,
}: ListedExport): ExportFile {
  return {
    id,
    title: exportKinds[kind].title,
    state,
    requestedMs: askedAt.epochMilliseconds,
    requestedAtText: formatDateAndTime(askedAt),
    note: describeNote({ state, finishedAt, why }),
    percent: done === null ? null : Math.round(done * 100),
    sizeText: size === null ? null : formatSize(size),
  };
}

function describeNote({ state, finishedAt, why }: Pick<ListedExport, "state" | "finishedAt" | "why">) {
  if (state === "failed" || state === "removed") return describeReason(why);
  if (state !== "done" || finishedAt === null) return null;
  return `Made at ${formatDateAndTime(finishedAt)}, kept until ${formatDateAndTime(finishedAt.add(exportLifetime))}`;
}

function formatSize(bytes: number): string {
  const kibibytes = bytes / 1024;
  return kibibytes < 1000
    ? `${Math.max(1, Math.round(kibibytes))} KB`
    : `${(kibibytes / 1024).toFixed(1)} MB`;
}
