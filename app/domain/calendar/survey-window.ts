/** From its opening instant up to, and not including, its closing one. */
export type SurveyWindow = { readonly opensAt: Temporal.Instant; readonly closesAt: Temporal.Instant };

export type SurveyWindowState = "not-open" | "open" | "closed";

/**
 * Whether parents can answer at that instant. What arrives in the last millisecond before noon counts;
 * what arrives at noon itself does not.
 */
export function surveyWindowState({
  opensAt,
  closesAt,
  now,
}: SurveyWindow & { now: Temporal.Instant }): SurveyWindowState {
  if (Temporal.Instant.compare(now, closesAt) >= 0) return "closed";
  return Temporal.Instant.compare(now, opensAt) >= 0 ? "open" : "not-open";
}
