import { formatDateAndTime } from "../calendar/format-dates.ts";

type SurveyTrouble = {
  areaName: string;
  /** Null once the survey goes on. */
  pause: { pausedAt: Temporal.Instant; reason: string; expectedAt: Temporal.Instant | null } | null;
  closesAt: Temporal.Instant;
  isClosed: boolean;
  /** Questions of what was recorded as faulty; "all" where all did not work. None: nothing was recorded. */
  faults: readonly { span: string; questions: readonly string[] }[];
  /** The address of the survey's page. */
  address: string;
};

/** The text that forum and officer can pass on to families: what happened, what is safe, whom it concerns and what to do. */
export function writePassingOn(trouble: SurveyTrouble): string {
  const { areaName, pause, closesAt, isClosed, faults, address } = trouble;
  const closes = formatDateAndTime(closesAt);
  const lines = [
    pause === null
      ? `The survey of parents and carers in ${areaName} did not work as it should. It works again.`
      : `The survey of parents and carers in ${areaName} is paused since ${formatDateAndTime(pause.pausedAt)}. ${pause.reason}`,
    "Answers that were saved or sent are safe.",
    pause === null
      ? null
      : pause.expectedAt === null
        ? "We do not know yet when it goes on. Its page will say so."
        : `It should go on at ${formatDateAndTime(pause.expectedAt)}.`,
    ...faults.map(({ span, questions }) =>
      questions.length === 0
        ? `Its questions did not work ${span}.`
        : `These questions did not work ${span}: ${questions.map((text) => `“${text}”`).join(", ")}.`,
    ),
    faults.length === 0 || isClosed
      ? null
      : `${pause === null ? "If you answered then" : "If you answered then, once the survey goes on"}, please look at your answer again: open the survey on the same device, or with your receipt or code.`,
    isClosed ? `The survey closed at ${closes}.` : `The survey closes at ${closes}.`,
    address,
  ];
  return lines.filter((line) => line !== null).join("\n\n");
}

/** What forum and officer are sent: the text to pass on, with a line of ours before it. */
export function pauseMessage({ name, areaName, text }: { name: string; areaName: string; text: string }): {
  subject: string;
  text: string;
} {
  return {
    subject: `The survey in ${areaName}: a text to pass on`,
    text: [
      `Hello ${name},`,
      "Noonday does not know who answers, so it can write to no family. Please pass this on to those whom you reach:",
      text,
      "Noonday",
    ].join("\n\n"),
  };
}

/** What forum and officer are told once the survey closes later. */
export function extensionMessage(about: {
  name: string;
  areaName: string;
  closesAt: Temporal.Instant;
  reason: string;
  address: string;
}): { subject: string; text: string } {
  const closes = formatDateAndTime(about.closesAt);
  return {
    subject: `The survey in ${about.areaName} closes later: ${closes}`,
    text: [
      `Hello ${about.name},`,
      `The survey of parents and carers in ${about.areaName} closes later than was said before: at ${closes}.`,
      `Why: ${about.reason}`,
      "Please tell families. Posters and paper forms that were printed before have the old time: print them again. A calendar that fetches the dates changes by itself; a file that was added once has to be added again.",
      about.address,
      "Noonday",
    ].join("\n\n"),
  };
}
