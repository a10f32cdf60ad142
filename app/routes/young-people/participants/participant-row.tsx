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
  /** The note of their best interests that was recorded last, and on which day; `note` null where it was withdrawn. */
  bestInterests: { note: string | null; on: string } | null;
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
export function ParticipantRow({
  participant,
  bestInterests,
  begun,
  inspectionId,
  discussionId,
}: ParticipantRowProps) {
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
          <BestInterests
            name={formatParticipant(participant)}
            recorded={bestInterests}
            to={[inspectionId, discussionId, participant.id]}
          />
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

type BestInterestsProps = {
  name: string;
  recorded: ParticipantRowProps["bestInterests"];
  to: [inspectionId: string, discussionId: string, participantId: string];
};

/** Of somebody over 16 who may not be able to decide (¶33): the note, a new one, and its withdrawal. */
function BestInterests({ name, recorded, to }: BestInterestsProps) {
  const who = <span className="visually-hidden">: {name}</span>;
  const link = paths.youngPeople.bestInterests(...to);
  if (recorded === null)
    return (
      <p>
        <a href={link}>They may not be able to decide{who}</a>: note their best interests and their own signs
        of yes and no.
      </p>
    );
  const { note, on } = recorded;
  if (note === null)
    return (
      <p>
        Their note of best interests was withdrawn on {on}. Under their number nothing is asked on a screen
        until there is another. <a href={link}>Record a new note{who}</a>
      </p>
    );
  return (
    <div>
      <p>Best interests, noted on {on}:</p>
      <blockquote className="participants-note">{note}</blockquote>
      <p>
        <a href={link}>Replace the note{who}</a>
      </p>
      <p>
        Withdraw it if taking part is not in their best interests after all. What they answered by themselves
        is then erased.
      </p>
      <Form action={paths.youngPeople.bestInterestsWithdrawal(...to)}>
        <Button kind="quiet" compact>
          Withdraw the note{who}
        </Button>
      </Form>
    </div>
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
