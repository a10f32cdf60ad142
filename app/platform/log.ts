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

const longEnoughToBeSecret = /^[\w-]{30,}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A path fit for a log: no query, and no segment that could be the secret of a link. */
export function pathForLog(path: string): string {
  const [withoutQuery = ""] = path.split("?");
  return withoutQuery
    .split("/")
    .map((segment) =>
      longEnoughToBeSecret.test(segment.replace(/\.data$/, "")) && !uuid.test(segment) ? ":secret" : segment,
    )
    .join("/");
}

/** The kind of an error and where it arose, without its message, which may quote what somebody wrote. */
export function describeError(error: unknown): { kind: string; code?: string; at?: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { kind: error.name, code, at: frames.slice(0, 6).map((line) => line.trim()) };
}
