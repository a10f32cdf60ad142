import { formatList } from "#app/messages/format-list.ts";
import { bankHolidayMailMessages } from "#app/messages/work/bank-holiday-mail-messages.ts";
import type { BankHoliday } from "../calendar/bank-holidays.ts";
import { formatDate } from "../calendar/format-dates.ts";

/** What a lead is told when the list of bank holidays changes under a re-visit's dates. */
export function proposedDatesMessage({
  name,
  areaName,
  added,
  removed,
  outcome,
  link,
}: {
  name: string;
  areaName: string;
  added: readonly BankHoliday[];
  removed: readonly BankHoliday[];
  outcome: "proposed" | "not-needed";
  link: string;
}): { subject: string; text: string } {
  const changes = [
    ...(added.length === 0
      ? []
      : [bankHolidayMailMessages.t("added", { days: listDays(added), count: added.length })]),
    ...(removed.length === 0
      ? []
      : [bankHolidayMailMessages.t("removed", { days: listDays(removed), count: removed.length })]),
  ].join(" ");
  const paragraphs =
    outcome === "proposed"
      ? [
          `${changes} The rule now puts some dates of the re-visit to ${areaName} on other days.`,
          "Nothing has moved yet. Please look at the new dates, and confirm or decline them:",
        ]
      : [
          `${changes} The new dates that you were told of for the re-visit to ${areaName} are not needed any more.`,
          "Its dates stay as they are, and there is nothing to confirm:",
        ];
  return {
    subject:
      outcome === "proposed"
        ? `New dates proposed for the re-visit to ${areaName}`
        : `No new dates needed for the re-visit to ${areaName}`,
    text: [`Hello ${name},`, ...paragraphs, link, "Noonday"].join("\n\n"),
  };
}

function listDays(holidays: readonly BankHoliday[]): string {
  return formatList(
    holidays.map(({ date, title }) => (title === "" ? formatDate(date) : `${formatDate(date)} (${title})`)),
  );
}
