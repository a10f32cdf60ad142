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

/** Tells whoever commented on facts that every comment of theirs has its answer (¶132); nothing of what either says. */
export function commentsAnsweredMessage(about: { name: string; areaName: string; link: string }) {
  return {
    subject: `Draft letter of the re-visit of ${about.areaName}: your comments are answered`,
    text: [
      `Dear ${about.name},`,
      `Inspectors have answered your comments on the facts in the letter of the re-visit of ${about.areaName}. Read what was changed, or why a fact stays.`,
      about.link,
      "The draft is restricted. Please do not pass it on or speak of what it says.",
    ].join("\n\n"),
  };
}

/** Gives a named recipient the final letter before everybody reads it (¶133), with what follows for them (¶63). */
export function finalLetterMessage(about: {
  name: string;
  areaName: string;
  publishedBy: Temporal.PlainDate;
  link: string;
}) {
  return {
    subject: `Final letter of the re-visit of ${about.areaName}`,
    text: [
      `Dear ${about.name},`,
      `The final letter of the re-visit of ${about.areaName} is ready for you to read. It is to be published by ${formatDate(about.publishedBy)}.`,
      about.link,
      "Until it is published it is restricted: please do not pass it on or speak of what it says. Then publish it on your organisation’s website, too, and give a copy to anybody who asks; you may charge a reasonable fee.",
    ].join("\n\n"),
  };
}

/** Tells the area by when the letter is published now (¶60). */
export function letterDelayedMessage(about: {
  name: string;
  areaName: string;
  publishBy: Temporal.PlainDate;
  link: string;
}) {
  return {
    subject: `Letter of the re-visit of ${about.areaName}: published later than usual`,
    text: [
      `Dear ${about.name},`,
      `The letter of the re-visit of ${about.areaName} is checked further before it is published. It is now to be published by ${formatDate(about.publishBy)}.`,
      about.link,
    ].join("\n\n"),
  };
}
