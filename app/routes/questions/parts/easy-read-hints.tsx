/** What would make it easier to read, while it is written. It holds nothing back. */
export function EasyReadHints({ hints }: { hints: readonly string[] }) {
  if (hints.length === 0) return null;
  return (
    <div className="easy-read-hints">
      <p className="small">
        <strong>To make it easier to read</strong>
      </p>
      <ul className="small">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </div>
  );
}
