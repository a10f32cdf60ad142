import type { PauseView, Survey } from "#app/domain/survey/survey.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import type { Translator } from "#app/messages/translator.ts";

/** The pause that goes on, with its instants in the page's words; null where there is none. */
export function viewPause({ pause, closesAt }: Survey, translator: Translator): PauseView | null {
  if (pause === null) return null;
  const { pausedAt, reason, expectedAt } = pause;
  return {
    since: formatDateTime(translator, pausedAt),
    reason,
    expected: expectedAt === null ? null : formatDateTime(translator, expectedAt),
    closes: formatDateTime(translator, closesAt),
  };
}
