import { paths } from "#app/paths.ts";

type RecipientListProps = {
  recipients: readonly { name: string; email: string; organisation: string }[];
  inspectionId: string;
};

/** Who the letter goes to, by name. */
export function RecipientList({ recipients, inspectionId }: RecipientListProps) {
  return (
    <>
      <h2>Who receives it</h2>
      {recipients.length === 0 ? (
        <p>
          Nobody yet. <a href={paths.members.list(inspectionId)}>Invite its recipients</a>.
        </p>
      ) : (
        <ul>
          {recipients.map(({ name, email, organisation }) => (
            <li key={email}>{organisation === "" ? name : `${name}, ${organisation}`}</li>
          ))}
        </ul>
      )}
    </>
  );
}
