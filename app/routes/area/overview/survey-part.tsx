import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { NoonToNoon } from "#app/components/noon-to-noon.tsx";
import { ExtendedSurvey, PausedSurvey } from "#app/components/paused-survey.tsx";
import { ReceiptsLink } from "#app/components/receipts-link.tsx";
import type { PauseView, SurveyState } from "#app/domain/survey/survey.ts";
import type { MessageKey } from "#app/messages/english.ts";
import { paths } from "#app/paths.ts";

type SurveyPartProps = {
  area: { name: string; slug: string };
  survey: {
    state: SurveyState;
    opens: { at: string; text: string };
    closes: { at: string; text: string };
    days: number;
    through: number | null;
    late: boolean;
  };
  pause: PauseView | null;
  /** Why it closes later than was said before. */
  extension: { reason: string } | null;
  /** How long it takes; null while no questions are approved. */
  minutes: number | null;
  /** Whether families can still be heard in any way. */
  hasOtherWays: boolean;
  hasReceiptList: boolean;
};

/** The survey's state in words, its two noons, and the way to it. */
export function SurveyPart(props: SurveyPartProps) {
  const { area, survey, pause, extension, minutes, hasOtherWays, hasReceiptList } = props;
  const { t } = useFamilyTranslator();
  const { state, opens, closes, days, through } = survey;
  const address = paths.survey.start(area.slug);
  const opening = survey.late ? "was-to-open" : state === "not-open" ? "opens" : "opened";
  return (
    <section className="section" aria-labelledby="survey">
      <h2 id="survey">{t("area.survey")}</h2>
      <p>
        <strong>{t(headline(survey))}</strong>
      </p>
      <NoonToNoon
        opens={
          <time dateTime={opens.at} data-opens="">
            {opens.text}
          </time>
        }
        closes={
          <time dateTime={closes.at} data-closes="">
            {closes.text}
          </time>
        }
        days={days}
        now={through ?? undefined}
        opensLabel={t(`area.survey.${opening}`)}
        closesLabel={t(state === "closed" ? "area.survey.has-closed" : "area.survey.closes")}
      />
      {pause ? <PausedSurvey pause={pause} /> : null}
      {extension ? <ExtendedSurvey closes={closes.text} reason={extension.reason} /> : null}
      {state === "open" ? (
        <>
          <p>
            {minutes === null ? null : `${t("start.minutes", { minutes })} `}
            {t("start.no-account")}
          </p>
          <ButtonRow>
            <ButtonLink href={address}>{t("area.take-part")}</ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <p>
          <a href={state === "paused" ? paths.survey.sent(area.slug) : address}>
            {t(linkOf(state, hasOtherWays))}
          </a>
        </p>
      )}
      {hasReceiptList ? <ReceiptsLink area={area.slug} /> : null}
    </section>
  );
}

function linkOf(state: SurveyState, hasOtherWays: boolean): MessageKey {
  if (state === "paused") return "start.with-receipt";
  if (state !== "closed") return "area.take-part";
  return hasOtherWays ? "area.otherwise" : "closed.with-receipt";
}

function headline({ state, late }: SurveyPartProps["survey"]): MessageKey {
  if (state !== "not-open") return `area.survey.${state}`;
  return late ? "area.survey.late" : "area.survey.not-open";
}
