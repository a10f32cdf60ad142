import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { paths } from "#app/paths.ts";

type FaultListProps = {
  id: string;
  faults: readonly {
    id: string;
    number: number;
    span: string;
    reason: string;
    /** None stands for all. */
    questions: readonly string[];
    markedText: string;
    draftsText: string;
  }[];
  mayMark: boolean;
};

/** What did not work, when, and how many responses that touched. */
export function FaultList({ id, faults, mayMark }: FaultListProps) {
  return (
    <section className="section" aria-labelledby="faults">
      <h2 id="faults">What did not work</h2>
      {faults.length === 0 ? <p>Nothing is recorded, so no response is marked.</p> : null}
      {faults.map((fault) => (
        <article key={fault.id} aria-labelledby={`fault-${fault.number}`}>
          <h3 id={`fault-${fault.number}`}>{`Fault ${fault.number}: ${fault.span}`}</h3>
          <p>{fault.reason}</p>
          <p>
            {fault.questions.length === 0 ? "All questions did not work." : "These questions did not work:"}
          </p>
          {fault.questions.length === 0 ? null : (
            <ul>
              {fault.questions.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <p>{fault.markedText}</p>
          <p>{fault.draftsText}</p>
          {mayMark ? (
            <Details summary={`Withdraw fault ${fault.number}`}>
              <Form action={paths.surveyPauses.faultWithdrawal(id, fault.id)}>
                <p>
                  For what was recorded by mistake. Its marks then count for nothing, and no family is asked.
                </p>
                <ButtonRow>
                  <Button kind="secondary">{`Withdraw fault ${fault.number}`}</Button>
                </ButtonRow>
              </Form>
            </Details>
          ) : null}
        </article>
      ))}
    </section>
  );
}
