import { Choices } from "#app/components/native/choice.tsx";
import { ageBandWords, consentStatusOf, type Participant } from "#app/domain/discussions/consent.ts";
import { describeConsentStatus, formatParticipant } from "#app/domain/discussions/format-discussion.ts";
import { paths } from "#app/paths.ts";

type AskAgainProps = {
  participants: readonly Participant[];
  /** What was chosen before the page came back. */
  answers: Readonly<Record<string, boolean>>;
  inspectionId: string;
  discussionId: string;
};

/** A yes or no for each young person who may be asked; the others are named as left out. */
export function AskAgain({ participants, answers, inspectionId, discussionId }: AskAgainProps) {
  const excluded = participants.filter((participant) => {
    const standing = consentStatusOf(participant);
    return standing.kind === "left-out" && !standing.missing.includes("at-start");
  });
  const included = participants.filter((participant) => !excluded.includes(participant));
  if (participants.length === 0) {
    return (
      <p>
        There is nobody in this discussion yet.{" "}
        <a href={paths.youngPeople.participants(inspectionId, discussionId)}>Add who takes part</a> first.
      </p>
    );
  }
  return (
    <>
      <div className="start-asked">
        {included.map((participant) => (
          <YesOrNo
            key={participant.id}
            participant={participant}
            chosen={answers[participant.id] ?? participant.consents["at-start"]}
          />
        ))}
      </div>
      {excluded.length > 0 ? (
        <>
          <h3>Not asked, and not counted</h3>
          <ul>
            {excluded.map((participant) => (
              <li key={participant.id}>
                {formatParticipant(participant)} ({ageBandWords[participant.ageBand].toLowerCase()}):{" "}
                {describeConsentStatus(consentStatusOf(participant)).toLowerCase()}
              </li>
            ))}
          </ul>
          <p>
            If a consent has come since,{" "}
            <a href={paths.youngPeople.participants(inspectionId, discussionId)}>record it</a>.
          </p>
        </>
      ) : null}
    </>
  );
}

function YesOrNo({ participant, chosen }: { participant: Participant; chosen: boolean | null }) {
  const name = `answer-${participant.id}`;
  return (
    <fieldset className="start-one">
      <legend className="start-who">
        {formatParticipant(participant)} <span className="soft">{ageBandWords[participant.ageBand]}</span>
      </legend>
      <Choices
        type="radio"
        name={name}
        options={[
          { value: "yes", label: "Says yes" },
          { value: "no", label: "Says no" },
        ]}
        selected={chosen === null ? [] : [chosen ? "yes" : "no"]}
        isInvalid={false}
      />
    </fieldset>
  );
}
