import { formatDate } from "../calendar/format-dates.ts";

/** Tells a named recipient that the draft waits for them; nothing of what it says. */
export function letterMessage(about: {
  name: string;
  areaName: string;
  commentBy: Temporal.PlainDate;
  link: string;
}): { subject: string; text: string } {
  return {
    subject: `Draft letter of the re-visit of ${about.areaName}: your comments on facts`,
    text: [
      `Dear ${about.name},`,
      `The draft letter of the re-visit of ${about.areaName} is ready for you to read. Please say until the end of ${formatDate(about.commentBy)} whether any fact in it is wrong.`,
      about.link,
      "The draft is restricted. Please do not pass it on or speak of what it says.",
    ].join("\n\n"),
  };
}
