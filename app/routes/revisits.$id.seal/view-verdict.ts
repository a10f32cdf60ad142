import { sayDateAndTime } from "#app/domain/revisits/say-dates.ts";
import type { openSeal } from "#app/domain/seals/open-seal.server.ts";
import { partNames, partsOf, sayTakenBack } from "#app/domain/seals/seal.ts";
import { fromText } from "#app/platform/instants.ts";

type Opened = Extract<Awaited<ReturnType<typeof openSeal>>, { withdrawals: unknown }>;

/** Whether a seal holds, in words, with what was counted and what is counted now. */
export function viewVerdict({ standing, verdict, withdrawals }: Opened) {
  const differences = verdict?.kind === "changed" ? verdict.differences : [];
  const takenBack = verdict === null || verdict.kind === "seal-changed" ? 0 : verdict.takenBack;
  const isWhole = verdict?.kind === "whole";
  const titles = {
    whole: "The evidence is as it was sealed",
    changed: "The evidence has changed since it was sealed",
    "seal-changed": "The seal itself was changed after it was made",
  } as const;
  return {
    isWhole,
    title: verdict === null ? "" : titles[verdict.kind],
    words: isWhole
      ? takenBack === 0
        ? "It was worked out anew just now."
        : sayTakenBack(takenBack)
      : `This is not meant to be possible. Whoever runs Noonday must find out how it came. ${sayTakenBack(takenBack)}`,
    rows: partsOf(standing.format).map((part) => {
      const difference = differences.find((one) => one.part === part);
      return {
        key: part,
        name: partNames[part],
        sealed: (standing.parts?.[part]?.count ?? 0).toLocaleString("en-GB"),
        now: difference
          ? `Changed: ${difference.now.toLocaleString("en-GB")}`
          : part === "responses" && takenBack > 0
            ? `The same, but for ${takenBack} withdrawn by law`
            : "The same",
      };
    }),
    withdrawals: withdrawals.map(({ responseId, reason, recordedAt, recordedByName }) => ({
      key: responseId,
      when: `${sayDateAndTime(fromText(recordedAt))}, ${recordedByName}`,
      title: reason,
    })),
  };
}
