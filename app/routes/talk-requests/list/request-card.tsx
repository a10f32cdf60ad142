import { Card } from "#app/components/card.tsx";
import { EmailLink, PhoneLink } from "#app/components/contact-link.tsx";
import { Form } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { paths } from "#app/paths.ts";
import type { viewRequest } from "./view-request.ts";

type ShownRequest = ReturnType<typeof viewRequest>;
type RequestCardProps = { request: ShownRequest; inspectionId: string; mayChange: boolean };

const tones = {
  new: "warning",
  called: "info",
  arranged: "info",
  discussion: "success",
  declined: "neutral",
  "taken-back": "neutral",
} as const;

/** One request: through whom, what is needed, how it stands, and who did what. */
export function RequestCard({ request, inspectionId, mayChange }: RequestCardProps) {
  const { number, state, stateName, asked, said, isErased, waitsFor, steps } = request;
  return (
    <Card title={`Request ${number}`} aside={<StatusTag kind={tones[state]}>{stateName}</StatusTag>}>
      <p className="soft">Came in {asked}</p>
      {isErased ? <p>What was said is erased.</p> : null}
      {waitsFor ? (
        <Inset title="It waits for the safeguarding queue">
          <p>
            Its words may speak of danger to a child. Do not call anybody before{" "}
            <a href={waitsFor.path}>entry {waitsFor.number}</a> has been opened: the adult may be the danger.
          </p>
        </Inset>
      ) : null}
      {said ? <RequestDetails request={request} said={said} /> : null}
      {steps.length === 0 ? null : (
        <Timeline
          label={`What was done about request ${number}`}
          entries={steps.map(({ id, when, title, words }) => ({
            key: id,
            when,
            title,
            children: words === "" ? undefined : <p>{words}</p>,
          }))}
        />
      )}
      {request.discussionPath === null ? null : (
        <p>
          <a href={request.discussionPath}>Open the discussion</a>
        </p>
      )}
      {mayChange && said ? <Acts request={request} inspectionId={inspectionId} /> : null}
    </Card>
  );
}

function RequestDetails({
  request: { entry },
  said,
}: {
  request: ShownRequest;
  said: NonNullable<ShownRequest["said"]>;
}) {
  const { adult, contact, isEmail, knows, needs, words, language, lang, time } = said;
  return (
    <SummaryList
      emptyWords="Nothing said"
      rows={[
        { key: "adult", label: "Adult", value: adult },
        {
          key: "contact",
          label: "How to reach them",
          value: isEmail ? <EmailLink email={contact} /> : <PhoneLink phone={contact} />,
        },
        { key: "knows", label: "Does the adult know?", value: knows },
        { key: "time", label: "Good time to call", value: time },
        { key: "needs", label: "Needs", value: needs.join("; ") },
        { key: "words", label: "In their own words", value: words && <span lang={lang}>{words}</span> },
        ...(language === null ? [] : [{ key: "language", label: "Language of the page", value: language }]),
        ...(entry === null
          ? []
          : [
              {
                key: "entry",
                label: "Safeguarding",
                value: <a href={entry.path}>Entry {entry.number}</a>,
              },
            ]),
      ]}
    />
  );
}

function Acts({ request, inspectionId }: { request: ShownRequest; inspectionId: string }) {
  const { id, number, state } = request;
  const step = paths.talkRequests.step(inspectionId, id);
  const about = <span className="visually-hidden"> (request {number})</span>;
  return (
    <>
      <ButtonRow>
        <ButtonLink
          kind={state === "called" || state === "new" ? "primary" : "secondary"}
          href={paths.talkRequests.arrangement(inspectionId, id)}
        >
          {state === "arranged" ? "Change what is arranged" : "Arrange a day and a place"}
          {about}
        </ButtonLink>
      </ButtonRow>
      {state === "arranged" ? (
        <Form action={paths.talkRequests.discussion(inspectionId, id)}>
          <Button>Make it a discussion{about}</Button>
        </Form>
      ) : null}
      <Form action={step}>
        <ButtonRow>
          {state === "new" ? (
            <Button kind="secondary" name="step" value="called">
              I called the adult{about}
            </Button>
          ) : (
            <Button kind="quiet" name="step" value="reopened">
              Put it back to new{about}
            </Button>
          )}
          {state === "declined" || state === "discussion" ? null : (
            <Button kind="quiet" name="step" value="declined">
              Nothing comes of it{about}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </>
  );
}
