type Done = { kind: "success" | "info"; doneMessages: string };

const words: Record<string, (name: string) => Done> = {
  deactivated: (name) => ({
    kind: "success",
    doneMessages: `${name} is deactivated and signed out everywhere. What they wrote stays.`,
  }),
  reactivated: (name) => ({ kind: "success", doneMessages: `${name} can sign in again.` }),
  appointed: (name) => ({ kind: "success", doneMessages: `${name} is a lead inspector.` }),
  "appointment-ended": (name) => ({
    kind: "success",
    doneMessages: `${name} is no lead inspector any more.`,
  }),
  "sessions-ended": (name) => ({
    kind: "success",
    doneMessages: `Ended. ${name} has to sign in again there.`,
  }),
  "passkeys-removed": (name) => ({
    kind: "success",
    doneMessages: `${name} is signed out everywhere, signs in by a link, and can make a new passkey.`,
  }),
  "own-passkeys": () => ({
    kind: "info",
    doneMessages: "Nothing was changed. Your own passkeys another lead inspector removes.",
  }),
  nothing: () => ({ kind: "info", doneMessages: "That had been done already." }),
};

/** What the press that led here has done. */
export function findDoneMessage(done: string | null, name: string): Done | null {
  return done !== null && Object.hasOwn(words, done) ? (words[done]?.(name) ?? null) : null;
}
