import { safeguardingMailMessages } from "#app/messages/work/safeguarding-mail-messages.ts";
import type { NoticeStep } from "#db/tables/enumerations.ts";
import { type Deadline, shareOfTime } from "../safeguarding/deadlines.ts";

export type ChaseStep = Exclude<NoticeStep, "passed">;

/**
 * When others are told of an entry, as a share of its time: half and three quarters while nobody has opened it, so that
 * something can still be done; its end and half its time later while nothing is recorded about it.
 */
const shares: Readonly<Record<ChaseStep, number>> = {
  "unopened-second": 0.5,
  "unopened-assurance": 0.75,
  "no-action-second": 1,
  "no-action-assurance": 1.5,
};

const steps = Object.keys(shares) as ChaseStep[];

/** Which of the steps are due of an entry about which nothing is recorded. */
export function listDueSteps(
  { seenAt, ...deadline }: Deadline & { seenAt: Temporal.Instant | null },
  now: Temporal.Instant,
): ChaseStep[] {
  return steps
    .filter((step) => seenAt === null || !step.startsWith("unopened"))
    .filter((step) => Temporal.Instant.compare(shareOfTime(deadline, shares[step]), now) <= 0);
}

type NoticeKind = "passed" | "unopened" | "no-action";

const kindOfStep: Readonly<Record<NoticeStep, NoticeKind>> = {
  passed: "passed",
  "unopened-second": "unopened",
  "unopened-assurance": "unopened",
  "no-action-second": "no-action",
  "no-action-assurance": "no-action",
};

/** Tells somebody that entries wait for them, or for whoever does not see to them, and nothing of what. */
export function noticeMessage({
  step,
  name,
  areaName,
  count,
  link,
}: {
  step: NoticeStep;
  name: string;
  areaName: string;
  count: number;
  link: string;
}): { subject: string; text: string } {
  const kind = kindOfStep[step];
  return {
    subject: safeguardingMailMessages.t(`${kind}.subject`, { areaName, count }),
    text: [
      `Dear ${name},`,
      safeguardingMailMessages.t(`${kind}.entries`, { areaName, count }),
      `Please look at the queue now:\n${link}`,
      "This message holds none of the words, so that they are read only there.",
    ].join("\n\n"),
  };
}
