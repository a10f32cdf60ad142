import { autosaveParameter } from "#app/domain/autosaves/autosave.ts";

const idShape = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** The cookie that the workplace's script sets when a form is sent: the id of its autosave, and the path it is sent to. */
const autosaveCookie = new RegExp(`(?:^|;\\s*)noonday-autosave=(${idShape})\\.([^;\\s]*)`);
const autosaveQuery = new RegExp(`[?&]${autosaveParameter}=(${idShape})(?:&|$)`);

/** The id of the autosave of the form that was sent to that path and query; null where it has none. */
export function findSentAutosave(pathAndQuery: string, cookie: string): string | null {
  const [, named] = autosaveQuery.exec(pathAndQuery) ?? [];
  if (named !== undefined) return named;
  const [, id, path] = autosaveCookie.exec(cookie) ?? [];
  return id !== undefined && path === encodeURIComponent(pathAndQuery.split("?", 1)[0] ?? "") ? id : null;
}
