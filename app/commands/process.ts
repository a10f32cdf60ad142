import { PostgresProgramFailed } from "#db/dialects/postgres-programs.ts";
import { isDatabaseUnavailable } from "#db/dialects/unavailable.ts";
import { DatabaseNewerThanCode, DatabaseOfOtherShape } from "#db/migration-errors.ts";
import { isBackupRefused } from "../platform/backup/backup-refused.ts";
import { BadEnvironment } from "../platform/env.ts";
import type { Logger } from "../platform/log.ts";
import { describeError } from "../platform/log.ts";

export function exitWithMessage(words: string): never {
  console.error(words);
  process.exit(1);
}

/** Ends the process at an error that nothing caught, which Node itself would print with its message and so with anybody's words. */
export function logFatalErrors(log: Logger): void {
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      log.error({ error: describeError(error) }, "an error was caught nowhere: the process ends");
      process.exit(1);
    });
  }
}

/** What failed, for whoever runs a command: never a trace. */
export function describeFailure(error: unknown): string {
  if (error instanceof BadEnvironment || error instanceof DatabaseNewerThanCode) return error.message;
  if (error instanceof DatabaseOfOtherShape || isBackupRefused(error)) return error.message;
  if (error instanceof PostgresProgramFailed) return error.message;
  const { kind, code } = describeError(error);
  if (isDiskFull(error))
    return "the disk is full. What was written of it is removed, or is to be removed as the README says.";
  if (isDatabaseUnavailable(error) || /^E(?:NOENT|ACCES|NOTDIR|PERM)$/.test(code ?? "")) {
    return "the database cannot be reached. Check DATABASE_URL, and that the database runs and its disk is not full.";
  }
  return `${code ?? kind}: ${error instanceof Error ? error.message : String(error)}`;
}

function isDiskFull(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  if ("code" in error && /^(?:ENOSPC|EDQUOT|SQLITE_FULL|53100)$/.test(String(error.code))) return true;
  return isDiskFull(error.cause, depth + 1);
}

/** Stops the server gracefully at SIGTERM or SIGINT: requests in hand finish, the database closes, the process ends. */
export function stopOnSignals(server: { stop(): Promise<void> }, log: Logger): void {
  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, "stopping");
      server.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ error: describeError(error) }, "could not stop in good order");
          process.exit(1);
        },
      );
    });
  }
}
