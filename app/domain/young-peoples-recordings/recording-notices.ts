import { safeguardingMailMessages } from "#app/messages/work/safeguarding-mail-messages.ts";
import type { RecordingNoticeStep } from "#db/tables/enumerations.ts";
import type { BankHolidays } from "../calendar/bank-holidays.ts";
import { findDeadline } from "../safeguarding/deadlines.ts";
import { type ChaseStep, listDueSteps } from "../safeguarding-chasing/chasing.ts";

/** As of an entry of the safeguarding queue that nobody has opened, and about which nothing is recorded. */
const steps = {
  "unopened-second": "second",
  "unopened-assurance": "assurance",
  "no-action-second": "second-again",
  "no-action-assurance": "assurance-again",
} as const satisfies Record<ChaseStep, RecordingNoticeStep>;

/** Who is to be told by now that nobody has heard or seen what was sent at that instant: due as an entry of the same working day is. */
export function listDueRecordingSteps(
  sentAt: Temporal.Instant,
  { holidays, now }: { holidays: BankHolidays; now: Temporal.Instant },
): RecordingNoticeStep[] {
  const deadline = findDeadline("same-day", { from: sentAt, holidays });
  return listDueSteps({ ...deadline, seenAt: null }, now).map((step) => steps[step]);
}

/** Whoever was told as the second inspector may hear it first, too. */
export function makesListener(step: RecordingNoticeStep): boolean {
  return step === "second" || step === "second-again";
}

type Telling = { name: string; areaName: string; count: number; link: string };

/** Tells whoever hears them first that recordings or drawings came, and nothing of what or of whom. */
export function recordingsMessage({
  absent,
  ...telling
}: Telling & {
  /** Who is away, for whom they stand in. */
  absent: string | null;
}): { subject: string; text: string } {
  const why =
    absent === null ? "You hear and see them first." : `${absent} is away, so you hear and see them first.`;
  return compose(telling, {
    ...{ subject: "recordings.subject", words: "recordings.sent", why },
    act: "Please listen and look now",
  });
}

/** Tells somebody else that nobody has heard or seen them in time. */
export function recordingNoticeMessage({ step, ...telling }: Telling & { step: RecordingNoticeStep }): {
  subject: string;
  text: string;
} {
  const why = makesListener(step)
    ? "You can hear and see them now, too. Ask the inspector named for it, or do it yourself."
    : "Ask the inspector named for it, or another.";
  return compose(telling, {
    ...{ subject: "recordings-unheard.subject", words: "recordings-unheard.sent", why },
    act: "They stand here",
  });
}

function compose(
  { name, areaName, count, link }: Telling,
  {
    subject,
    words,
    why,
    act,
  }: {
    subject: "recordings.subject" | "recordings-unheard.subject";
    words: "recordings.sent" | "recordings-unheard.sent";
    why: string;
    act: string;
  },
) {
  return {
    subject: safeguardingMailMessages.t(subject, { areaName, count }),
    text: [
      `Dear ${name},`,
      `${safeguardingMailMessages.t(words, { areaName, count })} ${why}`,
      `${act}:\n${link}`,
      "This message says nothing of what they hold, and not of whom they are.",
    ].join("\n\n"),
  };
}
