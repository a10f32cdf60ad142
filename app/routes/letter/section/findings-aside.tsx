import { Button } from "#app/components/native/button.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";

export type OfferedFinding = {
  id: string;
  number: number;
  version: number;
  state: "unused" | "changed";
  href: string;
  before: string[];
  after: string[];
};

type FindingsAsideProps = {
  findings: readonly OfferedFinding[];
  /** The id of the form that holds the section's words, which a press saves together with the finding. */
  formId: string;
};

/** What the section does not say yet: findings that it does not use, and those that changed since; one press takes each over. */
export function FindingsAside({ findings, formId }: FindingsAsideProps) {
  if (findings.length === 0) return null;
  return (
    <section className="letter-offers" aria-labelledby="offers">
      <h2 id="offers">Unused and changed findings</h2>
      <p className="soft small">A press saves the words as they stand, with the finding in them.</p>
      <ul className="notice-list">
        {findings.map(({ id, number, version, state, href, before, after }) => (
          <li key={id}>
            <p>
              <StatusTag kind={state === "changed" ? "warning" : "info"}>
                {state === "changed" ? "Changed" : "Unused"}
              </StatusTag>{" "}
              <a href={href}>{`Finding ${number}`}</a>
            </p>
            {before.map((sentence) => (
              <p key={sentence} className="soft">
                <span className="visually-hidden">Goes: </span>
                <del>{sentence}</del>
              </p>
            ))}
            {after.map((sentence) => (
              <p key={sentence}>
                <span className="visually-hidden">Comes: </span>
                {sentence}
              </p>
            ))}
            <Button form={formId} name="take" value={`${id} ${version}`} kind="secondary" compact>
              {state === "changed" ? "Take the change over" : "Add it"}
              <span className="visually-hidden">{`: finding ${number}`}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
