import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { EmailHead } from "./email-text.ts";

export type TakenText = { text: string; cut: boolean; email: EmailHead | null };

/** In characters: some 600 pages. */
export const mostText = 2_000_000;
/** In milliseconds of one file's reading. */
const patience = 60_000;
const mostMemoryMiB = 512;
const longestAnswer = 40 * 1024 * 1024;

/**
 * What text could be taken out of a file of a kind; null where none could. A file from outside is read by a process of its
 * own that may read only it and the program's own files, write nothing, start nothing, and has so much time and memory.
 */
export async function takeText(path: string, kind: string): Promise<TakenText | null> {
  const program = resolve("app/commands/take-text.ts");
  const readable = [path, resolve("app"), resolve("node_modules"), resolve("package.json")];
  const reader = spawn(
    process.execPath,
    [
      "--permission",
      ...readable.map((place) => `--allow-fs-read=${place}`),
      `--max-old-space-size=${mostMemoryMiB}`,
      "--no-warnings",
      program,
      path,
      kind,
    ],
    // No secret of the environment goes along.
    {
      env: { NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "ignore"],
      timeout: patience,
      killSignal: "SIGKILL",
    },
  );
  const pieces: Buffer[] = [];
  let length = 0;
  reader.stdout.on("data", (piece: Buffer) => {
    length += piece.length;
    if (length > longestAnswer) reader.kill("SIGKILL");
    else pieces.push(piece);
  });
  const status = await new Promise<number | null>((settle) => {
    reader.once("error", () => settle(null));
    reader.once("close", settle);
  });
  if (status !== 0) return null;
  const taken = JSON.parse(Buffer.concat(pieces).toString("utf8")) as TakenText;
  return taken.text === "" && taken.email === null ? null : taken;
}
