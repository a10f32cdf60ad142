import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const mark = "noonday-demo.json";

/** A folder that the demo must leave alone, and why, in a whole sentence. */
export class NotADemosFolder extends Error {
  override name = "NotADemosFolder";
}

/**
 * Empties a demo's folder, or makes it, and marks it as a demo's. A folder that holds anything and is not
 * marked is refused, with NotADemosFolder, and left as it is.
 */
export function prepareFreshFolder(folder: string): void {
  const held = existsSync(folder) ? readdirSync(folder) : [];
  if (held.length > 0 && !held.includes(mark)) {
    throw new NotADemosFolder(
      `Noonday cannot make its example in ${folder}: the folder is not empty and not a demo's. Set DATA_DIR to another folder.`,
    );
  }
  // The mark goes last: an example half removed is still known for one.
  for (const name of held.filter((candidate) => candidate !== mark)) {
    rmSync(join(folder, name), { recursive: true });
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeMark(folder, { made: false });
}

/** Notes that the example in the folder is whole. */
export function markAsMade(folder: string): void {
  writeMark(folder, { made: true });
}

/** Throws NotADemosFolder where there is no whole example to go on with. */
export function requireMadeExample(folder: string): void {
  if (!hasMadeExample(folder)) {
    throw new NotADemosFolder(
      `There is no example in ${folder} to keep. Run npm run demo once without --keep to make one.`,
    );
  }
}

/** Whether a whole example lies in the folder. */
export function hasMadeExample(folder: string): boolean {
  const file = join(folder, mark);
  return existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as { made: boolean }).made;
}

function writeMark(folder: string, state: { made: boolean }): void {
  writeFileSync(join(folder, mark), `${JSON.stringify({ what: "Noonday’s invented example", ...state })}\n`);
}
