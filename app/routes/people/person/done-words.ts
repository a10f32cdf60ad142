type Done = { kind: "success" | "info"; words: string };

const words: Record<string, (name: string) => Done> = {
  deactivated: (name) => ({
    kind: "success",
    words: `${name} is deactivated and signed out everywhere. What they wrote stays.`,
  }),
  reactivated: (name) => ({ kind: "success", words: `${name} can sign in again.` }),
  appointed: (name) => ({ kind: "success", words: `${name} is a lead inspector.` }),
  "appointment-ended": (name) => ({ kind: "success", words: `${name} is no lead inspector any more.` }),
  "sessions-ended": (name) => ({ kind: "success", words: `Ended. ${name} has to sign in again there.` }),
  nothing: () => ({ kind: "info", words: "That had been done already." }),
};

/** What the press that led here has done. */
export function doneWords(done: string | null, name: string): Done | null {
  return done !== null && Object.hasOwn(words, done) ? (words[done]?.(name) ?? null) : null;
}
