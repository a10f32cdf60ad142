import { autosaveParameter } from "#app/domain/autosaves/autosave.ts";

const idShape = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** The cookie that the workplace's script sets when a form is sent: the id of its autosave, and the path it is sent to. */
const autosaveCookie = new RegExp(`(?:^|;\\s*)noonday-autosave=(${idShape})\\.([^;\\s]*)`);
const autosaveQuery = new RegExp(`[?&]${autosaveParameter}=(${idShape})(?:&|$)`);

/** The id of the autosave of the form that was sent; null where it has none. */
export function findSentAutosave(url: string, cookie: string): string | null {
  const [, named] = autosaveQuery.exec(url) ?? [];
  if (named !== undefined) return named;
  const [, id, path] = autosaveCookie.exec(cookie) ?? [];
  return id !== undefined && path === encodeURIComponent(url.split("?", 1)[0] ?? "") ? id : null;
}
