import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import type { ReviewView } from "../parts/view-review.ts";

type OtherForumsProps = { inspectionId: string; agreements: ReviewView["agreements"] };

/** Whether forums read each other's comments, which both have to agree to; nothing where there is one forum. */
export function OtherForums({ inspectionId, agreements }: OtherForumsProps) {
  const { others, ownText } = agreements;
  if (others.length === 0) return null;
  const hasAgreed = ownText !== null;
  return (
    <section className="section" id="other-forums" aria-labelledby="other-forums-title">
      <h2 id="other-forums-title">
        {questionMessages.t("review.other-forums-title", { count: others.length })}
      </h2>
      <p>
        You can read each other’s comments, without names, once both forums agree. Either can withdraw that at
        any time.
      </p>
      <ul>
        <li>{hasAgreed ? `Your forum agreed: ${ownText}.` : "Your forum has not agreed."}</li>
        {others.map(({ organisation, hasAgreed: theyAgree }) => (
          <li key={organisation}>
            {organisation} {describe(theyAgree, hasAgreed)}
          </li>
        ))}
      </ul>
      <Form action={paths.reviews.agreement(inspectionId)}>
        <ButtonRow>
          <Button kind="secondary" compact name="agrees" value={hasAgreed ? "no" : "yes"}>
            {hasAgreed ? "Withdraw our agreement" : "Our forum agrees"}
          </Button>
        </ButtonRow>
      </Form>
    </section>
  );
}

function describe(theyAgree: boolean, weAgree: boolean): string {
  if (!theyAgree) return "has not agreed.";
  return weAgree ? "agreed. Their comments stand with the questions above." : "agreed.";
}
