import type { Clock } from "#app/platform/clock.ts";
import type { Env } from "#app/platform/env.ts";
import type { Logger } from "#app/platform/log.ts";
import type { Mailer } from "#app/platform/mail.ts";
import type { Queries } from "#db/connection.ts";
import type { Reader } from "#db/reader.ts";

/** What the web server hands to every loader and action. */
export type RequestContext = {
  db: Queries;
  /** Long reads (collation, export), off the thread that serves parents. */
  reader: Reader;
  clock: Clock;
  /** When this request's headers arrived: the instant that counts for the survey's two noons. */
  receivedAt: Temporal.Instant;
  env: Env;
  mail: Mailer;
  log: Logger;
  /** The nonce of this answer's content security policy. */
  nonce: string;
  /** Where the script of families' pages is served. */
  familyScript: string;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {}
}
