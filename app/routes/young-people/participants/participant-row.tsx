import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import {
  ageBandWords,
  type ConsentKind,
  consentStatusOf,
  needsParent,
  type Participant,
} from "#app/domain/discussions/consent.ts";
import { describeConsentStatus, formatParticipant } from "#app/domain/discussions/format-discussion.ts";
import { paths } from "#app/paths.ts";

type ParticipantRowProps = {
  participant: Participant;
  begun: boolean;
  inspectionId: string;
  discussionId: string;
};

const consentNames: Readonly<Record<ConsentKind, string>> = {
  own: "Their own consent, before",
  parent: "A parent’s consent",
  "at-start": "Asked again at the start",
};

/** One young person by number: whether they count, and each consent, to be given later or taken back. */
export function ParticipantRow({ participant, begun, inspectionId, discussionId }: ParticipantRowProps) {
  const status = consentStatusOf(participant);
  const tag = status.kind === "counts" ? "success" : status.kind === "to-ask" ? "neutral" : "warning";
  const hasEarlierConsents = status.kind !== "left-out" || status.missing.includes("at-start");
  return (
    <li className="participants-one">
      <div className="participants-head">
        <h2 className="participants-name">
          {formatParticipant(participant)} <span>{ageBandWords[participant.ageBand]}</span>
        </h2>
        <StatusTag kind={tag}>{describeConsentStatus(status)}</StatusTag>
      </div>
      <Details summary="Consents">
        <ul className="participants-consents">
          <Consent
            kind="own"
            participant={participant}
            inspectionId={inspectionId}
            discussionId={discussionId}
          />
          {needsParent(participant.ageBand) ? (
            <Consent
              kind="parent"
              participant={participant}
              inspectionId={inspectionId}
              discussionId={discussionId}
            />
          ) : null}
          {begun && hasEarlierConsents ? (
            <Consent
              kind="at-start"
              participant={participant}
              inspectionId={inspectionId}
              discussionId={discussionId}
            />
          ) : null}
        </ul>
        {needsParent(participant.ageBand) ? null : (
          <p>
            <a href={paths.youngPeople.bestInterests(inspectionId, discussionId, participant.id)}>
              They may not be able to decide
              <span className="visually-hidden">: {formatParticipant(participant)}</span>
            </a>
            : note their best interests and their own signs of yes and no.
          </p>
        )}
        {participant.consents["at-start"] === null ? (
          <Form action={paths.youngPeople.participantRemoval(inspectionId, discussionId, participant.id)}>
            <Button kind="quiet" compact>
              Remove {formatParticipant(participant).toLowerCase()}: added by mistake
            </Button>
          </Form>
        ) : null}
      </Details>
    </li>
  );
}

function Consent({
  kind,
  participant,
  inspectionId,
  discussionId,
}: {
  kind: ConsentKind;
  participant: Participant;
  inspectionId: string;
  discussionId: string;
}) {
  const consent = participant.consents[kind];
  const who = <span className="visually-hidden"> for {formatParticipant(participant).toLowerCase()}</span>;
  const answer = (next: "yes" | "no", words: string) => (
    <Form action={paths.youngPeople.participantConsent(inspectionId, discussionId, participant.id)}>
      <input type="hidden" name="consent" value={kind} />
      <input type="hidden" name="given" value={next} />
      <Button kind={next === "yes" ? "secondary" : "quiet"} compact>
        {words}
        {who}
      </Button>
    </Form>
  );
  return (
    <li>
      <span>
        {consentNames[kind]}: <strong>{consent === null ? "not asked" : consent ? "yes" : "no"}</strong>
      </span>
      {consent === true ? null : answer("yes", kind === "at-start" ? "They say yes" : "It has come")}
      {consent === false ? null : answer("no", consent ? "It is withdrawn" : "They say no")}
    </li>
  );
}
