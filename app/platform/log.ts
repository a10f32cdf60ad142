import { pino } from "pino";

export type Logger = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

/** Structured lines on standard error. Nothing that a family wrote, no address of a person or machine goes in. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}

/** What is said of an error; of several together, how many, and of the first of them the same. */
type ErrorDescription = {
  kind: string;
  code?: string | undefined;
  at?: string[];
  count?: number;
  causes?: ErrorDescription[];
};

/**
 * The kind of an error and where it arose. Its message may quote what somebody wrote, over several lines; so only what
 * comes after it, and reads as a place in the code, is taken.
 */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = "code" in error && typeof error.code === "string" ? wordOf(error.code) : undefined;
  const { name, message, stack = "" } = error;
  const after = message === "" ? 0 : stack.lastIndexOf(message) + message.length;
  const frames = stack
    .slice(after)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => placeInCode.test(line));
  const causes =
    error instanceof AggregateError
      ? { count: error.errors.length, causes: error.errors.slice(0, 3).map(describeError) }
      : {};
  return { kind: wordOf(name) ?? "Error", code, at: frames.slice(0, 6), ...causes };
}

const placeInCode = /^at (?:(?:async |new )?[\w$.<>#[\] ]+ \()?(?:file:\/\/|node:|\/)[^\s()]+:\d+:\d+\)?$/;

/** A name as programs give them, such as `TypeError` or `ECONNRESET`; anything else may be what somebody wrote. */
function wordOf(name: string): string | undefined {
  return /^[\w.]{1,40}$/.test(name) ? name : undefined;
}
