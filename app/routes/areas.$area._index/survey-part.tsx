import { ButtonLink, ButtonRow } from "#app/components/button.tsx";
import { NoonToNoon } from "#app/components/noon-to-noon.tsx";
import type { SurveyState } from "#app/domain/surveys/survey.ts";

type SurveyPartProps = {
  area: { name: string; slug: string };
  survey: {
    state: SurveyState;
    opens: { at: string; said: string };
    closes: { at: string; said: string };
    days: number;
    through: number | null;
    late: boolean;
  };
};

/** The survey's state in words, its two noons, and the way to it. */
export function SurveyPart({ area, survey }: SurveyPartProps) {
  const { state, opens, closes, days, through } = survey;
  const address = `/areas/${area.slug}/survey`;
  const opensLabel = survey.late ? "Was to open" : state === "not-open" ? "Opens" : "Opened";
  return (
    <section className="section" aria-labelledby="survey">
      <h2 id="survey">The survey of parents and carers</h2>
      <p>
        <strong>{headline(survey)}</strong>
      </p>
      <NoonToNoon
        opens={
          <time dateTime={opens.at} data-opens="">
            {opens.said}
          </time>
        }
        closes={
          <time dateTime={closes.at} data-closes="">
            {closes.said}
          </time>
        }
        days={days}
        now={through ?? undefined}
        opensLabel={opensLabel}
        closesLabel={state === "closed" ? "Closed" : "Closes"}
      />
      {state === "open" ? (
        <>
          <p>It takes about 10 minutes. We do not ask for your name. You can stop and come back.</p>
          <ButtonRow>
            <ButtonLink href={address}>Take part in the survey</ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <p>
          <a href={address}>
            {state === "closed" ? "See how else you can be heard" : "Take part in the survey"}
          </a>
        </p>
      )}
    </section>
  );
}

function headline({ state, late }: SurveyPartProps["survey"]): string {
  if (state === "open") return "It is open now.";
  if (state === "closed") return "It has closed. Thank you to everybody who answered.";
  return late ? "It is not open yet: inspectors are still settling the questions." : "It is not open yet.";
}
