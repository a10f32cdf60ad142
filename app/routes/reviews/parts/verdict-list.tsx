/** Who found a question well phrased and who did not; nothing where nobody has said. */
export function VerdictList({
  verdicts,
}: {
  verdicts: readonly { by: string; organisation: string; wellPhrased: boolean }[];
}) {
  if (verdicts.length === 0) return null;
  return (
    <ul>
      {verdicts.map(({ by, organisation, wellPhrased }) => (
        <li key={`${by} ${organisation}`}>
          {by}
          {organisation ? `, ${organisation}` : ""}: {wellPhrased ? "well phrased" : "could be clearer"}
        </li>
      ))}
    </ul>
  );
}
