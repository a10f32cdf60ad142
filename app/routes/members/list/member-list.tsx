import { EmailAddress } from "#app/components/contact-link.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { paths } from "#app/paths.ts";

type Member = {
  id: string;
  name: string;
  email: string;
  roleName: string;
  organisation: string;
  /** Whether it is set for which inspectorate they act; null for those who act for none. */
  setsInspectorate: "set" | "missing" | null;
  self: boolean;
  deactivated: boolean;
};

type MemberListProps = { members: readonly Member[]; inspectionId: string; mayChange: boolean };

export function MemberList({ members, inspectionId, mayChange }: MemberListProps) {
  return (
    <ul className="people-list">
      {members.map(({ id, name, email, roleName, organisation, setsInspectorate, self, deactivated }) => (
        <li key={id}>
          <div>
            <p className="people-name">
              <span dir="auto">{name}</span>
              {self ? <span className="soft"> (you)</span> : null}
              {deactivated ? <StatusTag kind="warning">Deactivated</StatusTag> : null}
            </p>
            <p className="soft small">
              <EmailAddress email={email} />
            </p>
          </div>
          <p>
            <span className="people-role">{roleName}</span>
            {setsInspectorate === "missing" ? (
              <StatusTag kind="warning">For which inspectorate? Not set</StatusTag>
            ) : null}
            {organisation === "" ? null : (
              <span className="soft" dir="auto">
                {organisation}
              </span>
            )}
          </p>
          {mayChange ? (
            <p className="people-do">
              {setsInspectorate === null ? null : (
                <a href={paths.members.inspectorate(inspectionId, id)}>
                  {setsInspectorate === "set" ? "Change inspectorate" : "Choose inspectorate"}
                  <span className="visually-hidden"> of {name}</span>
                </a>
              )}
              <a href={paths.members.removal(inspectionId, id)}>
                {self ? "Leave" : "Remove"}
                <span className="visually-hidden"> {self ? "this re-visit" : name}</span>
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
