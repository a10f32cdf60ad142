import { ButtonLink, ButtonRow } from "#app/components/button.tsx";
import { NoonToNoon } from "#app/components/noon-to-noon.tsx";
import { useWords } from "#app/components/words.ts";
import type { SurveyState } from "#app/domain/surveys/survey.ts";
import type { MessageKey } from "#app/messages/english.ts";

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
  const { say } = useWords();
  const { state, opens, closes, days, through } = survey;
  const address = `/areas/${area.slug}/survey`;
  const opening = survey.late ? "was-to-open" : state === "not-open" ? "opens" : "opened";
  return (
    <section className="section" aria-labelledby="survey">
      <h2 id="survey">{say("area.survey")}</h2>
      <p>
        <strong>{say(headline(survey))}</strong>
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
        opensLabel={say(`area.survey.${opening}`)}
        closesLabel={say(state === "closed" ? "area.survey.has-closed" : "area.survey.closes")}
      />
      {state === "open" ? (
        <>
          <p>{say("area.survey.about")}</p>
          <ButtonRow>
            <ButtonLink href={address}>{say("area.take-part")}</ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <p>
          <a href={address}>{say(state === "closed" ? "area.otherwise" : "area.take-part")}</a>
        </p>
      )}
    </section>
  );
}

function headline({ state, late }: SurveyPartProps["survey"]): MessageKey {
  if (state !== "not-open") return `area.survey.${state}`;
  return late ? "area.survey.late" : "area.survey.not-open";
}
