import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import type { openSeal } from "#app/domain/seals/open-seal.server.ts";
import { formatErasedCount, formatWithdrawnCount, partNames, partsOf } from "#app/domain/seals/seal.ts";
import type { Verdict } from "#app/domain/seals/seal-form.server.ts";
import { formatNumber } from "#app/messages/format-number.ts";

type Opened = Extract<Awaited<ReturnType<typeof openSeal>>, { withdrawals: unknown }>;

/** The seal that stands, whether it held when it was last checked, and what was counted then. */
export function viewSeal({ currentSeal, parts, isBeingChecked, verdict, withdrawals }: Opened) {
  const { number, hash, format, sealedAt, sealedByName, checkedAt, isWorkedOut } = currentSeal;
  return {
    number,
    hash,
    isWorkedOut,
    isBeingChecked,
    isOfFirstForm: format === 1,
    by: `${sealedByName}, ${formatDateAndTime(sealedAt)}`,
    ...describeVerdict(verdict, checkedAt === null ? "" : formatDateAndTime(checkedAt)),
    isChecked: verdict !== null,
    rows: partsOf(format).map((part) => ({
      key: part,
      name: partNames[part],
      sealed: formatNumber(parts?.[part]?.count ?? 0),
      found: describeFound(verdict, part),
    })),
    withdrawals: withdrawals.map(({ responseId, reason, recordedAt, recordedByName }) => ({
      key: responseId,
      when: `${formatDateAndTime(recordedAt)}, ${recordedByName}`,
      title: reason,
    })),
  };
}

function describeVerdict(verdict: Verdict | null, at: string) {
  if (verdict === null)
    return { isBroken: false, title: "The evidence is sealed", words: "It has not been checked since." };
  const since =
    verdict.kind === "seal-changed"
      ? []
      : [formatWithdrawnCount(verdict.takenBack), formatErasedCount(verdict.erasedSince)];
  const checked = [`It was worked out again at ${at}.`, ...since].filter((words) => words !== "").join(" ");
  if (verdict.kind === "whole")
    return { isBroken: false, title: "The evidence is as it was sealed", words: checked };
  const title =
    verdict.kind === "changed"
      ? "The evidence has changed since it was sealed"
      : "The seal itself was changed after it was made";
  const wrong = "This is not meant to be possible. Whoever runs Noonday must find out how it came.";
  return { isBroken: true, title, words: `${checked} ${wrong}` };
}

function describeFound(verdict: Verdict | null, part: keyof typeof partNames): string {
  if (verdict === null || verdict.kind === "seal-changed") return "Not known";
  const difference =
    verdict.kind === "changed" ? verdict.differences.find((one) => one.part === part) : undefined;
  if (difference) return `Changed: ${formatNumber(difference.now)}`;
  return part === "responses" && verdict.takenBack > 0
    ? `The same, but for ${verdict.takenBack} withdrawn by law`
    : "The same";
}
