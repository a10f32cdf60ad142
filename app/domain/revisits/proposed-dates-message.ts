import type { BankHoliday } from "./bank-holidays.ts";
import { sayDate, sayList } from "./say-dates.ts";

/** What a lead is told when the list of bank holidays changes under a re-visit's dates. */
export function proposedDatesMessage({
  name,
  areaName,
  change,
  holidays,
  link,
}: {
  name: string;
  areaName: string;
  change: "added" | "removed";
  holidays: readonly BankHoliday[];
  link: string;
}): { subject: string; text: string } {
  const days = sayList(
    holidays.map(({ date, title }) => (title === "" ? sayDate(date) : `${sayDate(date)} (${title})`)),
  );
  const [is, has] = holidays.length === 1 ? ["is", "has"] : ["are", "have"];
  const what =
    change === "added"
      ? `${days} ${is} now on the list of bank holidays.`
      : `${days} ${has} been taken off the list of bank holidays.`;
  return {
    subject: `New dates proposed for the re-visit to ${areaName}`,
    text: [
      `Hello ${name},`,
      `${what} The rule now puts some dates of the re-visit to ${areaName} on other days.`,
      "Nothing has moved yet. Please look at the new dates, and confirm or decline them:",
      link,
      "Noonday",
    ].join("\n\n"),
  };
}
