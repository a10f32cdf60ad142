import type { SurveyState } from "../survey/survey.ts";

/** The ways in which families can still be heard; what is over is not offered. */
export type OpenWays = { survey: boolean; paper: boolean; meeting: boolean; youngPeople: boolean };

type Known = {
  survey: SurveyState;
  /** Whether there are questions that can be printed. */
  approved: boolean;
  /** The end of the visit, or the sealing of the evidence before it. */
  sealedAt: Temporal.Instant;
  sessions: readonly { endsAt: Temporal.Instant; isCancelled: boolean }[];
  now: Temporal.Instant;
};

/**
 * What of the survey, its paper form, the open meeting and young people's discussions is still to come or going on (¶126-127).
 * A meeting without sessions is still to be arranged; one whose sessions are all over or cancelled is not offered.
 */
export function openWays({ survey, approved, sealedAt, sessions, now }: Known): OpenWays {
  const visitIsOn = Temporal.Instant.compare(now, sealedAt) < 0;
  const isUpcoming = ({ endsAt, isCancelled }: Known["sessions"][number]) =>
    !isCancelled && Temporal.Instant.compare(now, endsAt) < 0;
  return {
    survey: survey === "not-open" || survey === "open",
    paper: survey !== "closed" && approved,
    meeting: visitIsOn && (sessions.length === 0 || sessions.some(isUpcoming)),
    youngPeople: visitIsOn,
  };
}

/** Whether anything is left of them. */
export function isAnyOpen({ survey, paper, meeting, youngPeople }: OpenWays): boolean {
  return survey || paper || meeting || youngPeople;
}
