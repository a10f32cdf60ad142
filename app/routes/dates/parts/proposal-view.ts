import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { formatWhen, sameWhen } from "#app/domain/calendar/inspection-dates.ts";
import { nameOfStep } from "#app/domain/calendar/schedule.ts";
import type { ProposalWithAnswer } from "#app/domain/inspections/find-date-proposal.server.ts";
import type { PlannedStep } from "#app/domain/inspections/plan-dates.ts";

export type PlannedStepView = ReturnType<typeof plannedStepView>;

/** One step of a plan in words: from when to when, and why it stays where it does. */
export function plannedStepView({ key, rule, from, to, wasMoved, exception }: PlannedStep) {
  return {
    key,
    label: nameOfStep(key),
    from: formatWhen(from),
    to: formatWhen(to),
    moves: !sameWhen(from, to),
    ruleText: formatWhen(rule),
    followsAgain: wasMoved && exception === null,
    exception: exception && { because: exception.because, reason: exception.reason },
  };
}

export type ProposalView = ReturnType<typeof proposalView>;

export function proposalView({ proposal, declined }: ProposalWithAnswer) {
  const { dayOneLost, dayOne, identity, changes } = proposal;
  return {
    identity,
    changes: changes.map(plannedStepView),
    dayOneLost: dayOneLost && {
      was: formatDate(dayOneLost.date),
      bankHoliday: dayOneLost.bankHoliday ?? "a day that is not worked",
      next: formatDate(dayOne),
    },
    declined: declined && { reason: declined.reason, by: declined.by, at: formatDateAndTime(declined.at) },
  };
}
