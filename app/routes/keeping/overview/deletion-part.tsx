import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { paths } from "#app/paths.ts";

type DeletionPartProps = {
  inspectionId: string;
  mayDelete: boolean;
  obstacles: readonly string[];
  request: { id: string; askedText: string; isAskers: boolean } | null;
};

/** Whether everything can be deleted, who asked for it, and the next press. */
export function DeletionPart({ inspectionId, mayDelete, obstacles, request }: DeletionPartProps) {
  return (
    <section className="section" aria-labelledby="deletion">
      <h2 id="deletion">Deleting everything</h2>
      <p>
        Two people delete a re-visit: one asks, another confirms. Both are its lead inspectors or quality
        assurance. Its name, its dates and a certificate in counts stay.
      </p>
      {request ? (
        <Banner kind="warning" title="Somebody asks for everything to be deleted" titleAs="h3">
          <p>{request.askedText}.</p>
        </Banner>
      ) : null}
      {obstacles.length > 0 ? (
        <>
          <p>It cannot be deleted now:</p>
          <ul>
            {obstacles.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      ) : null}
      {mayDelete && !request && obstacles.length === 0 ? (
        <p>
          <ButtonLink kind="secondary" href={paths.keeping.deletion(inspectionId)}>
            Ask for everything to be deleted
          </ButtonLink>
        </p>
      ) : null}
      {mayDelete && request ? (
        <>
          {request.isAskers ? <p>Another person has to confirm it.</p> : null}
          <Form action={paths.keeping.deletionWithdrawal(inspectionId)}>
            <input type="hidden" name="deletion" value={request.id} />
            <ButtonRow>
              {request.isAskers ? null : (
                <ButtonLink kind="secondary" href={paths.keeping.deletionConfirmation(inspectionId)}>
                  Look at it and confirm
                </ButtonLink>
              )}
              <Button kind="quiet">Withdraw the request</Button>
            </ButtonRow>
          </Form>
        </>
      ) : null}
    </section>
  );
}
