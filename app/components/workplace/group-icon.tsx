const signs: Readonly<Record<string, string>> = {
  // A calendar, a question, an ear's waves, an open book, a balance.
  "Set up": "M4 6h16v14H4ZM4 10h16M8 3v5M16 3v5",
  Ask: "M4 5h16v11H11l-4 4v-4H4ZM10 9a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.1M12 13.8v.1",
  Hear: "M5 10v4M9 7v10M13 4v16M17 8v8M21 10.5v3",
  Read: "M12 7c-2-1.6-5-2-8-2v13c3 0 6 .4 8 2c2-1.6 5-2 8-2V5c-3 0-6 .4-8 2ZM12 7v13",
  Decide: "M12 4v16M7 20h10M5 7h14M5 7l-3 7h6ZM19 7l-3 7h6Z",
};

/** A sign of its own for each part of a re-visit's story. */
export function GroupIcon({ group }: { group: string }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path
        d={signs[group] ?? "M5 12h14"}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
