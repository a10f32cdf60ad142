import type { Queries } from "#db/connection.ts";

/**
 * Whether the application's clock can be trusted enough to erase, close and release by it. Asked before each job whose kind
 * is irreversible.
 */
export type MayDoIrreversibleWork = (db: Queries, about: { now: Temporal.Instant }) => Promise<boolean>;
