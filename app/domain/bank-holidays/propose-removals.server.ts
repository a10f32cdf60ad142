import type { Queries } from "#db/connection.ts";
import type { BankHoliday } from "../calendar/bank-holidays.ts";
import { formatDate } from "../calendar/format-dates.ts";
import { listBankHolidays } from "../calendar/list-bank-holidays.server.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { compareWithFile } from "./compare-government-file.ts";
import { previewBankHolidays } from "./preview-bank-holidays.server.ts";

/** What the page says of a file that has not some of our days any more. */
export async function proposeRemovals(db: Queries, file: readonly BankHoliday[], now: Temporal.Instant) {
  const { bankHolidays, listed } = await listBankHolidays(db);
  const { added, missing } = compareWithFile(bankHolidays, file, dateInLondon(now));
  const adders = new Map(listed.map(({ date, addedBy }) => [date.toString(), addedBy]));
  const days = missing.map((day) => ({ ...day, addedBy: adders.get(day.date.toString()) ?? null }));
  // A day that somebody here added may be newer than the file: it is only proposed where the file has moved it.
  const isTicked = (day: (typeof days)[number]) => day.movedTo !== null || day.addedBy === null;
  const [inspections, inspectionsIfNoneRemoved] = [
    await previewBankHolidays(db, { added, removed: days.filter(isTicked), now }),
    await previewBankHolidays(db, { added, removed: [], now }),
  ];
  return {
    added: added.map(({ date, title }) => `${formatDate(date)} (${title})`),
    missing: days.map((day) => ({
      date: day.date.toString(),
      label: `${formatDate(day.date)} (${day.title})`,
      hint: [
        day.movedTo === null
          ? "The file does not have it."
          : `The file has it on ${formatDate(day.movedTo)}.`,
        day.addedBy === null ? "" : `${day.addedBy} added it here.`,
      ]
        .filter((words) => words !== "")
        .join(" "),
      ticked: isTicked(day),
    })),
    inspections,
    inspectionsIfNoneRemoved,
  };
}
