import { matchPath } from "#app/paths.ts";

/** In bytes: more than the longest page of a survey can hold, in any script. */
export const maxBodyBytes = 2 * 1024 * 1024;

/** In milliseconds: how long the body of a request may take to arrive. */
export const bodyTimeoutMs = 60_000;

/** Whether evidence, or a film of a question, is sent to an address: files come in as a stream and are never held in memory. */
export function isUploadAddress(url: string): boolean {
  const [pathname = ""] = url.split("?", 1);
  return (
    matchPath("evidence/list", pathname) !== null ||
    matchPath("evidence/file", pathname) !== null ||
    matchPath("question-media/subject", pathname) !== null
  );
}

/**
 * In bytes: above the limit for files, so that a file that is too large gets an error page instead of a closed
 * connection.
 */
export const maxUploadBodyBytes = 1024 * 1024 * 1024;

/** In milliseconds: 50 MB in this time is a quarter of a megabit a second. */
export const uploadTimeoutMs = 30 * 60_000;
