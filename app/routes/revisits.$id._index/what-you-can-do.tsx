import type { ReactNode } from "react";
import type { Role } from "#app/domain/people/roles.ts";
import type { SurveyState } from "#app/domain/surveys/survey.ts";

type WhatYouCanDoProps = { role: Role; home: string; surveyIs: SurveyState };

/** What somebody's part in it is now, and where it is done. */
export function WhatYouCanDo({ role, home, surveyIs }: WhatYouCanDoProps) {
  const reach =
    surveyIs === "closed" ? (
      <li>
        See <a href={`${home}/reach`}>how many answered the survey</a>, and which families it did not reach.
      </li>
    ) : (
      <li>
        <a href={`${home}/reach`}>Spread the word about the survey</a>, with texts, a poster and a short link,
        and see who is not being reached. The <a href={`${home}/paper`}>paper form</a> is for families without
        a computer.
      </li>
    );
  switch (role) {
    case "parent-carer-forum":
      return (
        <Part>
          <li>
            <a href={`${home}/review`}>Review the questions for parents</a> once they are shared with you: see
            each as parents will, comment on it, and see what was done with your comment.
          </li>
          {reach}
          <li>
            <a href={`${home}/open-meeting`}>Tell families about the open meeting</a>, with a notice to send
            round.
          </li>
          <li>
            <a href={`${home}/evidence`}>Send evidence</a>: what families told you, and what inspectors ask
            for.
          </li>
          <li>
            Look at the <a href={`${home}/focus-areas`}>focus areas</a>: what inspectors come back to.
          </li>
        </Part>
      );
    case "local-area-officer":
      return (
        <Part>
          {reach}
          <li>
            <a href={`${home}/open-meeting`}>Tell families about the open meeting</a>, with a notice to send
            round. Who comes is not shared.
          </li>
          <li>
            <a href={`${home}/evidence`}>Send evidence</a> of what was done, and what inspectors ask for.
          </li>
          <li>
            Look at the <a href={`${home}/focus-areas`}>focus areas</a> and the{" "}
            <a href={`${home}/dates`}>dates</a> to prepare for.
          </li>
        </Part>
      );
    case "letter-recipient":
      return (
        <section className="section" aria-labelledby="your-part">
          <h2 id="your-part">Your part</h2>
          <p>
            Inspectors write their letter after the visit. Until it is there for you to check its facts, you
            have nothing to do here.
          </p>
        </section>
      );
    case "lead-inspector":
    case "cqc-inspector":
    case "quality-assurance":
      return <InspectorsPart home={home} surveyIs={surveyIs} />;
  }
}

function InspectorsPart({ home, surveyIs }: Omit<WhatYouCanDoProps, "role">) {
  switch (surveyIs) {
    case "not-open":
      return null;
    case "open":
      return (
        <Part>
          <li>
            See <a href={`${home}/reach`}>who has answered, and who is not being reached</a>.
          </li>
          <li>
            <a href={`${home}/reading`}>Read what families write</a> as it comes in.
          </li>
        </Part>
      );
    case "closed":
      return (
        <Part>
          <li>
            <a href={`${home}/reading`}>Read what people said</a>, and put it under themes.
          </li>
          <li>
            See <a href={`${home}/collation`}>how each focus area looks</a> to parents and to young people.
          </li>
          <li>
            <a href={`${home}/findings`}>Findings</a> and the judgement of each focus area come next, then the{" "}
            <a href={`${home}/letter`}>letter</a>.
          </li>
        </Part>
      );
  }
}

function Part({ children }: { children: ReactNode }) {
  return (
    <section className="section" aria-labelledby="your-part">
      <h2 id="your-part">Your part</h2>
      <ul>{children}</ul>
    </section>
  );
}
