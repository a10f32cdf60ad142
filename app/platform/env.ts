import { accessSync, chmodSync, constants, mkdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import type { OpenidSettings } from "./openid.ts";
import { readScannerUrl } from "./virus-scan.ts";

export type Env = {
  demo: boolean;
  production: boolean;
  port: number;
  host: string;
  /** Scheme, host and port under which people reach Noonday, without a slash at the end. */
  publicOrigin: string;
  databaseUrl: string;
  dataDir: string;
  /** A folder on another disk in which the list of erasures is written as well; undefined where there is none. */
  erasureListCopyDir: string | undefined;
  /** Public keys of age, parted by commas or spaces; empty where nobody set them. */
  backupRecipients: string;
  /** How many days a backup may be used, and is kept. */
  backupDays: number;
  smtpUrl: string | undefined;
  /** Where clamd listens, to scan what is sent as evidence; undefined where nothing is scanned. */
  clamavUrl: string | undefined;
  /** A time-stamping authority over HTTP (RFC 3161). */
  timestampUrl: string | undefined;
  /** How much one person may keep as evidence in one re-visit, in bytes. */
  evidenceQuota: number;
  /** How much of the disk is never filled with files, in bytes: the database needs it. */
  keepFree: number;
  mailFrom: string;
  /** How to reach those who run this Noonday about using it, as people would read it; undefined where nobody said. */
  accessibilityContact: string | undefined;
  trustedProxies: number;
  /** How many requests one address may make in a minute. */
  requestsAMinute: number;
  /** How many answers one address may begin in an hour. */
  draftsAnHour: number;
  /** How many processes serve, each on a core of its own. */
  processes: number;
  /** The OpenID provider by which staff may sign in; null where there is none. */
  openid: OpenidSettings | null;
  clockStartsAt: Temporal.Instant | undefined;
  logLevel: string;
};

export class BadEnvironment extends Error {
  override name = "BadEnvironment";
}

const instantWithOffset = z.string().transform((text, context) => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    context.addIssue({
      code: "custom",
      message: "must be an instant with its offset, such as 2026-11-24T11:59:00+00:00",
    });
    return z.NEVER;
  }
});

const megabytes = z.string().regex(/^\d{1,8}$/, "must be a number of megabytes");
const toBytes = (text: string) => Number(text) * 1024 * 1024;

const shape = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a port number")
    .default("3000")
    .transform(Number)
    .refine((port) => port <= 65535, "must be a port number, 0 to 65535"),
  HOST: z.string().min(1).optional(),
  PUBLIC_ORIGIN: z
    .string()
    .optional()
    .refine(
      (text) => text === undefined || isOrigin(text),
      "must be an http or https origin with no path, such as https://noonday.example",
    ),
  DATABASE_URL: z.string().min(1, "must be a file path, sqlite:PATH or postgres://…").optional(),
  DEMO_DATABASE_URL: z.string().min(1, "must be a file path, sqlite:PATH or postgres://…").optional(),
  DATA_DIR: z.string().min(1, "must be a folder").optional(),
  ERASURE_LIST_COPY_DIR: z.string().min(1, "must be a folder").optional(),
  BACKUP_RECIPIENTS: z.string().default(""),
  BACKUP_DAYS: z
    .string()
    .regex(/^([1-9]|[1-8]\d|90)$/, "must be a number of days from 1 to 90")
    .default("30")
    .transform(Number),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional(),
  CLAMAV_URL: z
    .string()
    .refine((url) => readScannerUrl(url) !== null, "must be tcp://host:3310 or unix:/path/to/clamd.sock")
    .optional(),
  TIMESTAMP_URL: z
    .url({ protocol: /^https?$/, error: "must be the http or https address of a time-stamping authority" })
    .optional(),
  EVIDENCE_MB_EACH: megabytes.default("1000").transform(toBytes),
  KEEP_FREE_MB: megabytes.default("500").transform(toBytes),
  MAIL_FROM: z.string().min(3).default("Noonday <noonday@localhost>"),
  ACCESSIBILITY_CONTACT: z.string().trim().min(3, "must be an email address or phone number").optional(),
  TRUSTED_PROXIES: z.string().regex(/^\d$/, "must be a number from 0 to 9").default("0").transform(Number),
  DRAFTS_AN_HOUR: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, "must be a number from 1 to 999999999")
    .default("300")
    .transform(Number),
  REQUESTS_A_MINUTE: z
    .string()
    .regex(/^[1-9]\d{1,8}$/, "must be a number from 10 to 999999999")
    .default("6000")
    .transform(Number),
  PROCESSES: z
    .string()
    .regex(/^([1-9]|[12]\d|3[0-2])$/, "must be a number from 1 to 32")
    .optional(),
  OIDC_ISSUER: z
    .string()
    .max(500)
    .refine(isIssuer, "must be an https address, or http on this machine")
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).max(500).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).max(500).optional(),
  OIDC_NAME: z.string().trim().min(1).max(60).default("your organisation"),
  NOONDAY_NOW: instantWithOffset.optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

/**
 * Reads the environment, once, for `npm start` or the demo. An empty variable counts as unset.
 * Throws BadEnvironment with a sentence that names the variable.
 */
export function readEnv(variables: NodeJS.ProcessEnv, mode: "start" | "demo" | "test"): Env {
  const set = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = shape.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadEnvironment(`Noonday cannot start: ${String(issue?.path[0])} ${issue?.message}.`);
  }
  const values = parsed.data;
  if (mode === "start" && values.NOONDAY_NOW) {
    throw new BadEnvironment("Noonday cannot start: NOONDAY_NOW is for the demo and tests only; unset it.");
  }
  const dataDir = resolve(values.DATA_DIR ?? (mode === "demo" ? "data/demo" : "data"));
  const databaseUrl =
    (mode === "demo" ? values.DEMO_DATABASE_URL : values.DATABASE_URL) ?? join(dataDir, "noonday.sqlite");
  return {
    demo: mode === "demo",
    production: mode === "start",
    port: values.PORT,
    host: values.HOST ?? (mode === "start" ? "0.0.0.0" : "127.0.0.1"),
    publicOrigin: new URL(values.PUBLIC_ORIGIN ?? `http://localhost:${values.PORT}`).origin,
    databaseUrl,
    dataDir,
    erasureListCopyDir: values.ERASURE_LIST_COPY_DIR && resolve(values.ERASURE_LIST_COPY_DIR),
    backupRecipients: values.BACKUP_RECIPIENTS,
    backupDays: values.BACKUP_DAYS,
    smtpUrl: values.SMTP_URL,
    clamavUrl: values.CLAMAV_URL,
    timestampUrl: values.TIMESTAMP_URL,
    evidenceQuota: values.EVIDENCE_MB_EACH,
    keepFree: values.KEEP_FREE_MB,
    mailFrom: values.MAIL_FROM,
    accessibilityContact:
      values.ACCESSIBILITY_CONTACT ?? (mode === "demo" ? "help@noonday.example, 01632 960001" : undefined),
    trustedProxies: values.TRUSTED_PROXIES,
    requestsAMinute: values.REQUESTS_A_MINUTE,
    draftsAnHour: values.DRAFTS_AN_HOUR,
    processes: Number(values.PROCESSES ?? Math.min(availableParallelism(), 2)),
    openid: readOpenid(values),
    clockStartsAt: values.NOONDAY_NOW,
    logLevel: values.LOG_LEVEL,
  };
}

/** Makes the data folder where there is none. Throws BadEnvironment, in words, where it cannot be made or written to. */
export function requireWritableFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new BadEnvironment(
      `Noonday cannot start: it cannot write to the folder ${folder}${code}. Set DATA_DIR to a folder that can be written to, or let its owner write there.`,
    );
  }
}

/** Makes a folder and those above it. Node's own way never ends where a file system, such as /proc, takes no folders. */
function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** Makes the data folder, readable by its owner only. */
export function prepareDataDir(env: Env): Env {
  requireWritableFolder(env.dataDir);
  allowOwnerOnly(env.dataDir, 0o700);
  return env;
}

/** Where somebody else owns it, as some shared disks have it, its rights are theirs to give. */
function allowOwnerOnly(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
}

function readOpenid(values: z.output<typeof shape>): OpenidSettings | null {
  const issuer = values.OIDC_ISSUER;
  const clientId = values.OIDC_CLIENT_ID;
  const clientSecret = values.OIDC_CLIENT_SECRET;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    throw new BadEnvironment(
      "Noonday cannot start: OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together; set all three or none.",
    );
  }
  return { issuer, clientId, clientSecret, name: values.OIDC_NAME };
}

/** Identities must not travel unencrypted; on this machine they may, for tests. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash } = new URL(text);
  if (search !== "" || hash !== "") return false;
  return (
    protocol === "https:" || (protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  );
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    (url.protocol === "http:" || url.protocol === "https:") &&
    url.pathname === "/" &&
    url.search === "" &&
    url.hash === ""
  );
}
