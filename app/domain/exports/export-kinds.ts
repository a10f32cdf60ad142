import type { BackgroundExportKind, ExportState } from "#db/tables/enumerations.ts";
import { may, type Resource } from "../access/permissions.ts";
import { type Role, roleNames } from "../access/roles.ts";
import { formatDateAndTime } from "../calendar/format-dates.ts";

/** What takes long is made in the background and kept for a day. */
export const backgroundExportKinds = [
  "workbook-xlsx",
  "workbook-ods",
  "coded-texts",
  "archive",
] as const satisfies readonly BackgroundExportKind[];
export type { BackgroundExportKind };

/** What is short, or can be sent while it is written, comes at once. */
export const directExportKinds = [
  "answers",
  "words",
  "counts",
  "letter",
  "evidence-summary",
  "codebook",
] as const;
export type DirectExportKind = (typeof directExportKinds)[number];

export type ExportKind = BackgroundExportKind | DirectExportKind;

type ExportDescription = {
  title: string;
  /** What comes after the area's short name; a made one's name ends with its day too. */
  file: string;
  type: string;
  /** All that one must be allowed to see. */
  resources: readonly Resource[];
};

const zipOfQda = "application/vnd.qdasoftware.refi-qda-project";
const openXml = "application/vnd.openxmlformats-officedocument";

export const exportKinds: Readonly<Record<ExportKind, ExportDescription>> = {
  "workbook-xlsx": {
    title: "Workbook for Excel",
    file: "workbook.xlsx",
    type: `${openXml}.spreadsheetml.sheet`,
    resources: ["releases"],
  },
  "workbook-ods": {
    title: "Workbook for LibreOffice",
    file: "workbook.ods",
    type: "application/vnd.oasis.opendocument.spreadsheet",
    resources: ["releases"],
  },
  "coded-texts": {
    title: "Texts and codings for QualCoder, NVivo, ATLAS.ti, MAXQDA (REFI-QDA)",
    file: "coded-texts.qdpx",
    type: zipOfQda,
    resources: ["responses", "young-peoples-views", "meeting-notes", "reading", "themes"],
  },
  archive: {
    title: "Everything for the archive (JSON)",
    file: "archive.zip",
    type: "application/zip",
    resources: [
      "responses",
      "young-peoples-views",
      "meeting-notes",
      "themes",
      "findings",
      "judgements",
      "letter-draft",
      "evidence-withdrawals",
      "quotations",
      "earlier-figures",
      "seal",
    ],
  },
  answers: {
    title: "All answers to the survey (CSV)",
    file: "answers.csv",
    type: "text/csv; charset=utf-8",
    resources: ["responses"],
  },
  words: {
    title: "All words, a line each (CSV)",
    file: "words.csv",
    type: "text/csv; charset=utf-8",
    resources: ["responses", "young-peoples-views", "meeting-notes"],
  },
  counts: {
    title: "Latest released counts (CSV)",
    file: "counts.csv",
    type: "text/csv; charset=utf-8",
    resources: ["releases"],
  },
  letter: {
    title: "Letter (DOCX)",
    file: "letter.docx",
    type: `${openXml}.wordprocessingml.document`,
    resources: ["letter"],
  },
  "evidence-summary": {
    title: "Evidence summary (DOCX)",
    file: "evidence-summary.docx",
    type: `${openXml}.wordprocessingml.document`,
    resources: ["findings", "judgements", "collation", "quotations", "earlier-figures", "seal"],
  },
  codebook: {
    title: "Codebook (REFI-QDA)",
    file: "codebook.qdc",
    type: "application/vnd.qdasoftware.refi-qda-codebook",
    resources: ["themes"],
  },
};

export function mayExport(role: Role, kind: ExportKind): boolean {
  return exportKinds[kind].resources.every((resource) => may(role, "see", resource));
}

/** Whether a workbook has exact figures and families' words, or only released counts. */
export function seesExactly(role: Role): boolean {
  return may(role, "see", "collation") && may(role, "see", "responses");
}

export function isBackgroundExportKind(kind: string): kind is BackgroundExportKind {
  return backgroundExportKinds.some((one) => one === kind);
}

/** Who takes something out, and when. */
export type Stamp = {
  name: string;
  role: Role;
  organisation: string;
  areaName: string;
  at: Temporal.Instant;
};

/** What stands in every file: who made it, when, and that it is theirs to look after. */
export function formatStamp({ name, role, organisation, areaName, at }: Stamp): string {
  const who = organisation === "" ? roleNames[role] : `${roleNames[role]}, ${organisation}`;
  return `Made from Noonday by ${name} (${who}) at ${formatDateAndTime(at)}. Re-visit of ${areaName}.`;
}

/** How long a made file is kept. */
export const exportLifetime = Temporal.Duration.from({ hours: 24 });

export type { ExportState };

export const reasons = {
  "by-owner": "You removed it.",
  "too-old": "It was kept for a day and has been removed.",
  "taken-back":
    "Somebody has withdrawn or changed what they said since it was made, so it has been removed. Make it again.",
  "no-right": "It holds what you may not see any more, so it has been removed.",
  "disk-full": "There was no room left to write it. Tell whoever runs Noonday.",
  "not-paired": "Files cannot be made at the moment. Tell the lead inspector, and make it again later.",
  stopped: "Noonday was stopped while it was made, again and again. Make it again.",
  error:
    "Something went wrong, and it was not made. Make it again; if it fails again, tell whoever runs Noonday.",
} as const;
export type Reason = keyof typeof reasons;

export function describeReason(why: string | null): string {
  return reasons[Object.keys(reasons).find((one): one is Reason => one === why) ?? "error"];
}
