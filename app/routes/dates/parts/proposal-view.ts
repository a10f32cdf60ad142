import type { ProposalWithAnswer } from "#app/domain/revisits/find-date-proposal.server.ts";
import type { PlannedStep } from "#app/domain/revisits/plan-dates.ts";
import { sameWhen, sayWhen } from "#app/domain/revisits/revisit-dates.ts";
import { sayDate, sayDateAndTime } from "#app/domain/revisits/say-dates.ts";
import { nameOfStep } from "#app/domain/revisits/schedule.ts";

export type PlannedStepView = ReturnType<typeof plannedStepView>;

/** One step of a plan in words: from when to when, and why it stays where it does. */
export function plannedStepView({ key, rule, from, to, wasMoved, kept }: PlannedStep) {
  return {
    key,
    label: nameOfStep(key),
    from: sayWhen(from),
    to: sayWhen(to),
    moves: !sameWhen(from, to),
    ruleSaid: sayWhen(rule),
    followsAgain: wasMoved && kept === null,
    kept: kept && { because: kept.because, reason: kept.reason },
  };
}

export type ProposalView = ReturnType<typeof proposalView>;

export function proposalView({ proposal, declined }: ProposalWithAnswer) {
  const { dayOneLost, dayOne, identity, changes } = proposal;
  return {
    identity,
    changes: changes.map(plannedStepView),
    dayOneLost: dayOneLost && {
      was: sayDate(dayOneLost.date),
      bankHoliday: dayOneLost.bankHoliday ?? "a day that is not worked",
      next: sayDate(dayOne),
    },
    declined: declined && { reason: declined.reason, by: declined.by, at: sayDateAndTime(declined.at) },
  };
}
