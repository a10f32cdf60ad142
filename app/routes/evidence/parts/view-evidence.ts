import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import type { EvidenceRequest } from "#app/domain/evidence/list-evidence.server.ts";
import type { Upload, Withdrawal } from "#app/domain/evidence/upload.ts";
import { evidenceSenderNames, isEvidenceSender } from "#app/domain/evidence-requests/request.ts";
import { formatSize } from "#app/domain/file-formats/file-kinds.ts";
import { paths } from "#app/paths.ts";

export type UploadView = {
  id: string;
  href: string;
  fileName: string;
  /** "Word document, 3.4 MB" */
  fileDescription: string;
  shows: string;
  /** "Sent at 9am on … by …, of …" */
  sent: string;
  late: boolean;
  scan: Upload["scan"];
  canBeSearched: boolean;
  opened: string | null;
  withdrawn: string | null;
  isWithdrawalRequested: boolean;
  answers: string | null;
  focusAreaIds: string[];
};

export function viewUpload(
  upload: Upload,
  { inspectionId, requests }: { inspectionId: string; requests: readonly EvidenceRequest[] },
): UploadView {
  const { id, fileName, fileKind, size, shows, late, scan, withdrawal, focusAreaIds } = upload;
  const answered = requests.find((request) => request.id === upload.requestId);
  return {
    id,
    href: paths.evidence.upload(inspectionId, id),
    fileName,
    fileDescription: `${fileKind.name.charAt(0).toUpperCase()}${fileKind.name.slice(1)}, ${formatSize(size)}`,
    shows,
    sent: `Received at ${formatDateAndTime(upload.receivedAt)}, from ${upload.sentByName}${upload.organisation === "" ? "" : `, ${upload.organisation}`}`,
    late,
    scan,
    canBeSearched: upload.textProblem === null,
    opened:
      upload.openedAt === null ? null : `${upload.openedByName ?? ""}, ${formatDateAndTime(upload.openedAt)}`,
    withdrawn: withdrawal.kind === "withdrawn" ? formatDateAndTime(withdrawal.at) : null,
    isWithdrawalRequested: withdrawal.kind === "requested",
    answers: answered?.asked ?? null,
    focusAreaIds,
  };
}

export type WithdrawalView = ReturnType<typeof viewWithdrawal>;

export function viewWithdrawal(withdrawal: Withdrawal) {
  return withdrawal.kind === "none" ? withdrawal : { ...withdrawal, at: formatDateAndTime(withdrawal.at) };
}

export type RequestView = {
  id: string;
  asked: string;
  of: string;
  by: string;
  about: string | null;
  requestedBy: string;
  state: "open" | "overdue" | "answered" | "closed";
  answers: { href: string; fileName: string }[];
};

export function viewRequest(
  request: EvidenceRequest,
  context: {
    inspectionId: string;
    uploads: readonly Upload[];
    focusAreas: readonly { id: string; shortName: string }[];
    today: Temporal.PlainDate;
  },
): RequestView {
  const { id, asked, askedOf, byDate, closedAt } = request;
  const answers = context.uploads.filter(({ requestId, isStored }) => requestId === id && isStored);
  const by = Temporal.PlainDate.from(byDate);
  const overdue = Temporal.PlainDate.compare(context.today, by) > 0;
  return {
    id,
    asked,
    of: isEvidenceSender(askedOf) ? evidenceSenderNames[askedOf] : askedOf,
    by: formatDate(by),
    about: context.focusAreas.find((area) => area.id === request.focusAreaId)?.shortName ?? null,
    requestedBy: `${request.askedByName}, ${formatDateAndTime(request.askedAt)}`,
    state: closedAt !== null ? "closed" : answers.length > 0 ? "answered" : overdue ? "overdue" : "open",
    answers: answers.map((upload) => ({
      href: paths.evidence.upload(context.inspectionId, upload.id),
      fileName: upload.fileName,
    })),
  };
}
