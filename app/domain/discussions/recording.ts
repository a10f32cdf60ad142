/** Why nothing may be recorded in a discussion yet; null when it may. */
export type NotRecordable = "consent-not-checked" | "nobody-consented";

/** Recording begins once consent was checked at the start (¶33), and with nobody's consent there is nothing to record. */
export function findRecordingProblem(discussion: {
  consentCheckedAt: Temporal.Instant | null;
  counting: number;
}): NotRecordable | null {
  if (discussion.consentCheckedAt === null) return "consent-not-checked";
  return discussion.counting === 0 ? "nobody-consented" : null;
}
