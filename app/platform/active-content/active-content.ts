import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** What a document can do by itself when it is opened, or brings along to be opened. */
export type ActiveContent =
  | "macros"
  | "remote"
  | "embedded"
  | "dde"
  | "linked-files"
  | "pdf-javascript"
  | "pdf-launch"
  | "pdf-attachment"
  | "pdf-form"
  | "pdf-address"
  | "attached-program"
  | "attached-active"
  | "attached-locked"
  | "locked"
  | "disguised";

export type CheckedFile = { found: ActiveContent | null } | "not-checked";

const documentKinds = new Set(["pdf", "word", "excel", "powerpoint", "odt", "ods", "odp", "email"]);

/** In milliseconds. */
const timeoutMs = 60_000;
const maxMemoryMiB = 512;

/**
 * Looks for active content in a document, in a separate process. That process may read only the document and the
 * program's own files. It may write nothing and start nothing, and its time and memory are limited.
 */
export async function findActiveContent(path: string, kind: string): Promise<CheckedFile> {
  if (!documentKinds.has(kind)) return { found: null };
  const readable = [path, resolve("app"), resolve("node_modules"), resolve("package.json")];
  const checker = spawn(
    process.execPath,
    [
      "--permission",
      ...readable.map((place) => `--allow-fs-read=${place}`),
      `--max-old-space-size=${maxMemoryMiB}`,
      "--no-warnings",
      resolve("app/platform/active-content/program.ts"),
      path,
      kind,
    ],
    // No secret of the environment goes along.
    {
      env: { NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "ignore"],
      timeout: timeoutMs,
      killSignal: "SIGKILL",
    },
  );
  const pieces: Buffer[] = [];
  checker.stdout.on("data", (piece: Buffer) => pieces.push(piece));
  const status = await new Promise<number | null>((settle) => {
    checker.once("error", () => settle(null));
    checker.once("close", settle);
  });
  if (status !== 0) return "not-checked";
  return JSON.parse(Buffer.concat(pieces).toString("utf8")) as { found: ActiveContent | null };
}
