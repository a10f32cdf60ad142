import { Banner } from "#app/components/banner.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import type { PauseView } from "#app/domain/survey/survey.ts";

/**
 * What families read while the survey is paused: since when, why, that what they saved is safe, and when it goes on.
 * Sentences of ours are in the page's language; the lead's own words stay as they are.
 */
export function PausedSurvey({ pause, hasDraft = false }: { pause: PauseView; hasDraft?: boolean }) {
  const { t } = useFamilyTranslator();
  const { since, reason, expected, closes } = pause;
  return (
    <>
      <p className="lead">{t("paused.since", { since })}</p>
      <p>
        {t("paused.reason")} <InLanguage>{reason}</InLanguage>
      </p>
      <Banner kind="info" title={t("paused.safe")}>
        {hasDraft ? t("paused.draft") : null}
      </Banner>
      <p>{expected === null ? t("paused.unknown") : t("paused.expected", { expected })}</p>
      <p>{t("paused.closes", { closes })}</p>
    </>
  );
}

/** Why the survey closes later than families were told. */
export function ExtendedSurvey({ closes, reason }: { closes: string; reason: string }) {
  const { t } = useFamilyTranslator();
  return (
    <Banner kind="info" title={t("extended.words", { closes })}>
      {t("extended.reason")} <InLanguage>{reason}</InLanguage>
    </Banner>
  );
}
