/** SQLSTATEs of a server that is lost, shutting down, starting, full, overloaded, or that broke off what waited too long. */
const postgresStates = /^(?:08...|57P0[1-5]|53[1-3]00|57014|55P03|25P0[34]|25006|40001|40P01|58030)$/;

/** The file locked by somebody else, on a full or failing disk, or no longer to be opened or written. */
const sqliteCodes = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|PROTOCOL|NOMEM)(?:_|$)/;

const systemCodes =
  /^(?:ECONN(?:REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOSPC|EDQUOT|EIO|EROFS|EMFILE|ENFILE)$/;

/** What the drivers say without a code. */
const driverMessages =
  /^(?:Connection terminated|Query read timeout|timeout expired|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Postgres connection has been discarded|this transaction was given up|Cannot open database because the directory does not exist)/;

const maxDepth = 5;

/**
 * Whether an error means that the database or its disk is unavailable for a while. The request itself was right and
 * may be tried again. Whether a commit with a lost answer took effect is not known.
 */
export function isDatabaseUnavailable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > maxDepth) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (postgresStates.test(code) || sqliteCodes.test(code) || systemCodes.test(code)) return true;
  if (driverMessages.test(error.message)) return true;
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error.cause, ...inner].some((one) => isDatabaseUnavailable(one, depth + 1));
}
