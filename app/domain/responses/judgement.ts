/** What is judged: one response, ten minutes in which many came, a group of texts that are nearly alike. */
export const judgedKinds = ["response", "burst", "alike"] as const;
export type JudgedKind = (typeof judgedKinds)[number];

/** A response's id, the first instant of the ten minutes, or the id of the oldest response of those alike. */
export type JudgedSubject = { kind: JudgedKind; subject: string };

export const verdicts = ["genuine", "doubtful"] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictWords: Record<Verdict, string> = {
  genuine: "Looked at: nothing wrong",
  doubtful: "Looked at: doubtful",
};

export const maxNoteLength = 500;

/** How many are judged in one press at most. */
export const maxSubjects = 1000;

/** "burst:2026-11-24T12:30:00Z", as a control holds it. */
export function formatSubject({ kind, subject }: JudgedSubject): string {
  return `${kind}:${subject}`;
}

export function parseSubject(text: string): JudgedSubject | null {
  const [, kindText, subject = ""] = /^([a-z]+):(.{1,64})$/.exec(text) ?? [];
  const kind = judgedKinds.find((one) => one === kindText);
  return kind === undefined ? null : { kind, subject };
}
