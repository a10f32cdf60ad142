import { formatDate } from "../calendar/format-dates.ts";
import type { Audience } from "../questions/question.ts";

/** Tells a forum, or a young people's group, that the questions which it looked at are approved. */
export function approvedMessage({
  name,
  areaName,
  number,
  address,
  isGroup,
}: {
  name: string;
  areaName: string;
  number: number;
  address: string;
  isGroup: boolean;
}): { subject: string; text: string } {
  if (isGroup)
    return {
      subject: `Questions for young people in ${areaName}: ready`,
      text: `Dear ${name},\n\nThe questions for young people are ready (version ${number}).\n\nYou can see them here. If you said something, you can read the answer here, too:\n${address}\n`,
    };
  return {
    subject: `Questions for parents in ${areaName}: approved`,
    text: `Dear ${name},\n\nThe lead inspector has approved the questions for parents (version ${number}). What was done with each comment, and why, is here:\n${address}\n`,
  };
}

/** The email that tells somebody of shared questions. The questions themselves stay behind the sign-in. */
export function writeShareMessage(shared: {
  audience: Audience;
  number: number;
  areaName: string;
  name: string;
  message: string;
  answerBy: Temporal.PlainDate | null;
  address: string;
  /** Whether whoever gets it says if the questions are easy to understand. */
  isReviewer: boolean;
}): { subject: string; text: string } {
  const { audience, number, areaName, name, message, answerBy, address, isReviewer } = shared;
  const forParents = audience === "parents";
  const again = number > 1;
  const subject = forParents
    ? `${again ? "Changed questions" : "Questions"} for parents in ${areaName}: please look`
    : `Questions for young people in ${areaName}${isReviewer ? ": please look" : ""}`;
  const introduction = forParents
    ? `The lead inspector ${again ? "has changed the questions for parents since you saw them and asks you to look again" : "asks you to look at the questions for parents before the survey opens"}. Are they phrased so that parents will understand them? You can comment on each.`
    : isReviewer
      ? `Inspectors want to ask young people some questions. ${again ? "They have changed. Please look again" : "Please look at them"}.\n\nAre they easy to understand? Tell us what to change.`
      : "These are the questions that inspectors would like to ask children and young people in their discussions.";
  const by = answerBy ? `Please answer by ${formatDate(answerBy)}.` : "";
  const parts = [`Dear ${name},`, introduction, message, by, `Read them here, after signing in:\n${address}`];
  return { subject, text: `${parts.filter((part) => part !== "").join("\n\n")}\n` };
}
