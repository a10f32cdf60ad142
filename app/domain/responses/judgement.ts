/** What is judged: one response, ten minutes in which many came, a group of texts that are nearly alike. */
export const judgedKinds = ["response", "burst", "alike"] as const;
export type JudgedKind = (typeof judgedKinds)[number];

export const verdicts = ["genuine", "doubtful"] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictWords: Record<Verdict, string> = {
  genuine: "Looked at: nothing wrong",
  doubtful: "Looked at: doubtful",
};

export const maxNoteLength = 500;
