import { EmailAddress } from "#app/components/contact-link.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { paths } from "#app/paths.ts";

type Invitation = {
  id: string;
  name: string;
  email: string;
  roleName: string;
  organisation: string;
  invitedBy: string;
  until: string;
  expired: boolean;
};

type InvitationsProps = { invitations: readonly Invitation[]; inspectionId: string; mayChange: boolean };

/** The invitations that nobody has accepted yet, those that ran out among them. */
export function Invitations({ invitations, inspectionId, mayChange }: InvitationsProps) {
  if (invitations.length === 0) return null;
  return (
    <section className="section" aria-labelledby="invitations">
      <h2 id="invitations">Invited, not yet accepted</h2>
      <ul className="people-list">
        {invitations.map(({ id, name, email, roleName, organisation, invitedBy, until, expired }) => (
          <li key={id}>
            <div>
              <p className="people-name" dir="auto">
                {name}
              </p>
              <p className="soft small">
                <EmailAddress email={email} />
              </p>
              <p className="small">
                {expired ? <StatusTag kind="warning">Ran out</StatusTag> : `Link works until ${until}`}
              </p>
              <p className="soft small">Invited by {invitedBy}</p>
            </div>
            <p>
              <span className="people-role">{roleName}</span>
              {organisation === "" ? null : (
                <span className="soft" dir="auto">
                  {organisation}
                </span>
              )}
            </p>
            {mayChange ? (
              <div className="people-do">
                <Form action={paths.members.invitationSending(inspectionId, id)}>
                  <Button kind="secondary" compact>
                    Send again<span className="visually-hidden"> to {name}</span>
                  </Button>
                </Form>
                <Form action={paths.members.invitationCancellation(inspectionId, id)}>
                  <Button kind="quiet" compact>
                    Cancel<span className="visually-hidden"> the invitation of {name}</span>
                  </Button>
                </Form>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
