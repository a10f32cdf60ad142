/** What became of a form that was sent and refused until its sender signs in. */
export type SavedFormState = "saved" | "lost";

/** Says in an address whether a form is saved; nothing where nothing was typed. */
export function writeSavedForm(isSaved: boolean | null): Record<string, true> {
  if (isSaved === null) return {};
  return isSaved ? { kept: true } : { lost: true };
}

/** What the address of a page to sign in says of it; null where no form was sent. */
export function readSavedForm(search: URLSearchParams): SavedFormState | null {
  if (search.has("kept")) return "saved";
  return search.has("lost") ? "lost" : null;
}

export const savedFormWords: Record<SavedFormState, string> = {
  saved: "What you typed is kept. It comes back on the same page when you have signed in again.",
  lost: "What you typed or chose could not be kept. Press Back: it may still be there. Copy it before you sign in again.",
};
