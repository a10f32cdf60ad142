import { sortRows } from "#app/components/sort-rows.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { slotMinutes } from "#app/domain/responses/bursts.ts";
import { formatSubject, type JudgedKind } from "#app/domain/responses/judgement.ts";
import type { MarkedResponses } from "#app/domain/responses/open-marked-responses.server.ts";
import { botSignalWords } from "#app/domain/survey/bot-signals.ts";
import { responseMessages } from "#app/messages/work/response-messages.ts";
import { type JudgementView, viewJudgement } from "../parts/view-judgement.ts";
import type { MarkedRow } from "./marked-row.ts";

/** How many responses of a group lead to their pages. */
const maxLinks = 20;

/** All that is marked, newest first. */
export function viewRows(
  marked: Omit<MarkedResponses, "moreDoubtful" | "moreAlike" | "notAllCompared">,
): MarkedRow[] {
  const responses = marked.doubtful.map(({ id, receivedAt, botSignals, judgement }) =>
    viewRow("response", {
      subject: id,
      judgement,
      receivedAt,
      title: `Received at ${formatDateAndTime(receivedAt)}`,
      reason: botSignals.map((signal) => botSignalWords[signal]).join(". "),
      responses: [{ id, receivedAt }],
    }),
  );
  const bursts = marked.bursts.map(({ subject, count, from, usual, judgement }) =>
    viewRow("burst", {
      subject,
      judgement,
      receivedAt: from,
      title: responseMessages.t("marked.burst", {
        count,
        minutes: slotMinutes,
        from: formatDateAndTime(from),
      }),
      reason: `Usually ${usual < 1 ? "fewer than 1" : Math.round(usual)} in as long`,
      responses: [],
      count,
    }),
  );
  const alike = marked.alike.flatMap(({ subject, responses: group, judgement }) => {
    const [first] = group;
    if (!first) return [];
    return viewRow("alike", {
      subject,
      judgement,
      receivedAt: first.receivedAt,
      title: responseMessages.t("marked.alike", {
        count: group.length,
        received: formatDateAndTime(first.receivedAt),
      }),
      reason: "",
      responses: group,
    });
  });
  return sortRows([...responses, ...bursts, ...alike], "descending", ({ receivedMs }) => receivedMs);
}

function viewRow(
  kind: JudgedKind,
  row: {
    subject: string;
    judgement: Parameters<typeof viewJudgement>[0] | null;
    receivedAt: Temporal.Instant;
    title: string;
    reason: string;
    responses: readonly { id: string; receivedAt: Temporal.Instant }[];
    count?: number;
  },
): MarkedRow {
  const judgement: JudgementView | null = row.judgement === null ? null : viewJudgement(row.judgement);
  return {
    id: formatSubject({ kind, subject: row.subject }),
    kind,
    title: row.title,
    receivedMs: row.receivedAt.epochMilliseconds,
    reason: row.reason,
    count: row.count ?? row.responses.length,
    responses: row.responses
      .slice(0, maxLinks)
      .map(({ id, receivedAt }) => ({ id, received: formatDateAndTime(receivedAt) })),
    judgement,
  };
}
