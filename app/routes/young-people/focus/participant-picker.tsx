import { withQuery } from "#app/paths.ts";

type ParticipantPickerProps = {
  /** Everybody in the discussion, as they are called, and whether they count. */
  participants: readonly { id: string; label: string; counts: boolean }[];
  /** Whose answers are tallied now; null where that is not recorded. */
  selectedId: string | null;
  path: string;
};

/**
 * Whose faces and cards the keys below tally: nobody's in particular, or those of one young person by their number, so that they
 * are found where that young person withdraws. Whoever withdrew is there for what is to be removed.
 */
export function ParticipantPicker({ participants, selectedId, path }: ParticipantPickerProps) {
  const offered = participants.filter(({ id, counts }) => counts || id === selectedId);
  if (offered.length === 0) return null;
  const choices = [{ id: null, label: "Not recorded" }, ...offered];
  return (
    <nav aria-label="Whose faces and cards">
      <h2>Whose faces and cards</h2>
      <ul className="participant-picker">
        {choices.map(({ id, label }) => (
          <li key={id ?? "none"}>
            <a
              href={withQuery(path, { participant: id })}
              aria-current={id === selectedId ? "true" : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
