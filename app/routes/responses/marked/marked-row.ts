import type { JudgedKind } from "#app/domain/responses/judgement.ts";
import { responseMessages } from "#app/messages/work/response-messages.ts";
import type { JudgementView } from "../parts/view-judgement.ts";

export type MarkedRow = {
  /** As `formatSubject` writes it. */
  id: string;
  kind: JudgedKind;
  title: string;
  /** Since 1970: by it rows are sorted. */
  receivedMs: number;
  reason: string;
  /** How many responses it is about. */
  count: number;
  /** The first of them, each with its page. */
  responses: { id: string; received: string }[];
  judgement: JudgementView | null;
};

export type MarkedFilter = { kind: JudgedKind | null; isJudged: boolean | null };

export const kindNames: Readonly<Record<JudgedKind, string>> = {
  response: "Sign of a robot",
  burst: "Many at once",
  alike: "Texts nearly alike",
};

export const kindOptions = [
  { value: "", label: "All signs" },
  ...Object.entries(kindNames).map(([value, label]) => ({ value, label })),
];

export const judgedOptions = [
  { value: "", label: "Judged or not" },
  { value: "no", label: "Not judged yet" },
  { value: "yes", label: "Judged" },
];

export function parseFilter({ kind, judged }: { kind: string | null; judged: string | null }): MarkedFilter {
  return {
    kind: (["response", "burst", "alike"] as const).find((one) => one === kind) ?? null,
    isJudged: judged === "yes" ? true : judged === "no" ? false : null,
  };
}

export function filterRows<Row extends Pick<MarkedRow, "kind" | "judgement">>(
  rows: readonly Row[],
  { kind, isJudged }: MarkedFilter,
): Row[] {
  return rows.filter(
    (row) =>
      (kind === null || row.kind === kind) && (isJudged === null || (row.judgement !== null) === isJudged),
  );
}

/** "12 entries. 3 are not judged yet." */
export function describeRows(rows: readonly MarkedRow[]): string {
  const waiting = rows.filter(({ judgement }) => judgement === null).length;
  return `${responseMessages.t("marked.entries", { count: rows.length })}. ${responseMessages.t("marked.waiting", { count: waiting })}.`;
}
