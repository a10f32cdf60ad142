import type { Suggester } from "#app/domain/suggestions/find-suggestions.server.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { DiskSpace } from "#app/platform/disk-space.ts";
import type { Env } from "#app/platform/env.ts";
import type { Logger } from "#app/platform/log.ts";
import type { Mailer } from "#app/platform/mail.ts";
import type { Openid } from "#app/platform/openid.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { WorkerPool } from "#app/platform/worker-pool.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { Counter } from "./shared-counter.ts";

/** Stylesheets of families' pages: of the pages where somebody comes in, what the survey's other pages add, and of all others by itself. */
export type FamilyStyles = { first: string; survey: string; others: string };

export type FamilyAssets = {
  script: string;
  styles: FamilyStyles;
  /** Instead of those, on pages on which young people answer by themselves. */
  young: { script: string; styles: string };
  /** The script and the styles of the page that checks a receipt, as text: they stand in that one file. */
  receiptCheck: { script: string; styles: string };
  /** The scripts of the pages where young people record and draw: they alone load them. */
  recorder: string;
  sketchpad: string;
  /** The script of a discussion's session, which works without a signal. */
  hall: string;
  /** The script of the page where a card is typed. */
  cardEntry: string;
};

/** What the web server hands to every loader and action. */
export type RequestContext = {
  db: Queries;
  /** Long reads (collation, export), off the thread that serves parents. */
  reader: BackgroundQueries;
  /** Compares texts, off that thread too. */
  suggester: Suggester;
  /** Does what is worked out of somebody's words away from that thread, within a budget of time. */
  workers: Pick<WorkerPool, "run">;
  clock: Clock;
  /** When this request's headers arrived: the instant that counts for the survey's two noons. */
  receivedAt: Temporal.Instant;
  env: Env;
  mail: Mailer;
  /** The OpenID provider by which staff may sign in; null where there is none. */
  openid: Openid | null;
  /** Counts in memory, over all processes that serve. */
  counter: Counter;
  /** How many bytes are free for the database. */
  diskSpace: DiskSpace;
  /** The files that were sent as evidence. */
  uploads: Uploads;
  /** The files that are made to be taken out. */
  exports: { files: Uploads };
  log: Logger;
  /** This request's path as the log may have it. */
  logPath: string;
  /** The nonce of this answer's content security policy. */
  nonce: string;
  /** The scripts and the stylesheets of families' pages. */
  familyAssets: FamilyAssets;
  /** Returns (or throws) the result of this request's action, where it has run already; an action never runs twice. */
  replayAction: (() => Response | NonNullable<unknown> | null) | null;
  /** What a form held that the database could not take, to be given back; null where there is none. */
  unsaved: { action: string; fields: [string, FormDataEntryValue][] } | null;
  /** Whether the form was saved, to come back once its sender has signed in anew. */
  isFormSaved: boolean;
  /** What was found out about this request already, by its question. */
  answers: Map<string, Promise<unknown>>;
  /** Who was let in to which re-visit; null for anybody else. */
  allowed: { inspectionId: string; personId: string; mayReadAudit: boolean } | null;
  /** The error that was thrown for this request, and whether its page is being rendered now. */
  errorResponse: { thrown: unknown; isRendered: boolean } | null;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {}
}
