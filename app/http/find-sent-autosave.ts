import { autosaveParameter } from "#app/domain/autosaves/autosave.ts";

const idShape = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** The cookie that the workplace's script sets when a form is sent: the id of its autosave. */
const autosaveCookie = new RegExp(`(?:^|;\\s*)noonday-autosave=(${idShape})(?:;|$)`);
const autosaveQuery = new RegExp(`[?&]${autosaveParameter}=(${idShape})(?:&|$)`);

/** The id of the autosave of the form that was sent; null where it has none. */
export function findSentAutosave(url: string, cookie: string): string | null {
  return (autosaveQuery.exec(url) ?? autosaveCookie.exec(cookie))?.[1] ?? null;
}
