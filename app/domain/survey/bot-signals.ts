import type { BotSignal } from "#db/tables/enumerations.ts";

/**
 * Signs that a robot may have answered. Inspectors judge them, and no sign stops a response. A parent who uses a
 * password manager or pastes prepared answers can leave one too.
 */
export const botSignals = ["filled-the-hidden-field", "very-fast"] as const satisfies readonly BotSignal[];
export type { BotSignal };

export const botSignalWords: Record<BotSignal, string> = {
  "filled-the-hidden-field": "Filled in a field that people cannot see",
  "very-fast": "Sent within 20 seconds of the start",
};

/** Doubts as they are stored, each once. */
export function listBotSignals(stored: readonly string[]): BotSignal[] {
  return botSignals.filter((doubt) => stored.includes(doubt));
}

/** A field that people neither see nor hear; what is in it was put there by a program. */
export const hiddenField = "website";

/** Less than anybody needs to read the consent statement. */
const leastTime = Temporal.Duration.from({ seconds: 20 });

export function findBotSignalsInForm(form: { get(name: string): unknown }): BotSignal[] {
  const value = form.get(hiddenField);
  return typeof value === "string" && value.trim() !== "" ? ["filled-the-hidden-field"] : [];
}

/** The doubts about a draft when it is sent at `now`. */
export function findBotSignalsWhenSent(
  draft: { botSignals: readonly BotSignal[]; startedAt: Temporal.Instant },
  now: Temporal.Instant,
): BotSignal[] {
  const isFast = Temporal.Instant.compare(now, draft.startedAt.add(leastTime)) < 0;
  return isFast ? [...draft.botSignals, "very-fast"] : [...draft.botSignals];
}
