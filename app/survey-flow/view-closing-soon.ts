import { isClosingSoon, type Survey } from "#app/domain/survey/survey.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import type { Translator } from "#app/messages/translator.ts";

/** When the survey closes, in the page's words, in its last two hours; null before. */
export function viewClosingSoon(
  survey: Survey,
  translator: Translator,
  now: Temporal.Instant,
): string | null {
  return isClosingSoon(survey, now) ? formatDateTime(translator, survey.closesAt) : null;
}
