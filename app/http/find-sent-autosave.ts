import { autosaveParameter } from "#app/domain/autosaves/autosave.ts";

const idShape = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** Set by the script of work pages when a form is sent: which autosave it is. */
const autosaveCookie = new RegExp(`(?:^|;\\s*)noonday-autosave=(${idShape})(?:;|$)`);
const autosaveQuery = new RegExp(`[?&]${autosaveParameter}=(${idShape})(?:&|$)`);

/** Which autosave a form that was sent is of; null where it is of none. */
export function findSentAutosave(url: string, cookie: string): string | null {
  return (autosaveQuery.exec(url) ?? autosaveCookie.exec(cookie))?.[1] ?? null;
}
