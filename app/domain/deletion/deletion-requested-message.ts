import { formatDateAndTime } from "../calendar/format-dates.ts";

/** What whoever can be the second person is told: that a deletion waits, and no word of what it would delete. */
export function deletionRequestedMessage({
  name,
  areaName,
  askedByName,
  askedAt,
  link,
}: {
  name: string;
  areaName: string;
  askedByName: string;
  askedAt: Temporal.Instant;
  link: string;
}): { subject: string; text: string } {
  return {
    subject: `${areaName}: a deletion waits for a second person`,
    text: [
      `Hello ${name},`,
      `${askedByName} asked on ${formatDateAndTime(askedAt)} that everything of the re-visit to ${areaName} is deleted.`,
      "Nothing is deleted before a second person confirms it. You can be that person, or withdraw the request, or hold everything back:",
      link,
      "Noonday",
    ].join("\n\n"),
  };
}
