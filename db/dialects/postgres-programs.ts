import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import pg from "pg";

/** `pg_dump` or `pg_restore` is missing or failed; the message is for whoever runs the command. */
export class PostgresProgramFailed extends Error {
  override name = "PostgresProgramFailed";
}

/** Where programs are found, and what they are told beside the database's address: `PATH`, `POSTGRES_BIN`, `PGPASSWORD`, … */
export type Environment = Readonly<NodeJS.ProcessEnv>;

/**
 * Starts one of PostgreSQL's own programs, found in `$POSTGRES_BIN` or on the path. Address and password are in its
 * environment: everybody on the machine reads its arguments.
 */
export function startPostgresProgram(
  program: "pg_dump" | "pg_restore",
  url: string,
  parameters: readonly string[],
  environment: Environment,
): { process: ChildProcess; ended: Promise<void> } {
  const { host, port, user, password } = new pg.Client({ connectionString: url });
  const sslmode = new URL(url).searchParams.get("sslmode");
  const connection = {
    PGHOST: host,
    PGPORT: String(port),
    PGUSER: user,
    PGPASSWORD: password ?? environment.PGPASSWORD,
    PGDATABASE: readDatabaseName(url),
    PGSSLMODE: sslmode ?? environment.PGSSLMODE,
  };
  const folder = environment.POSTGRES_BIN;
  const child = spawn(folder ? join(folder, program) : program, parameters, {
    env: { ...environment, ...connection },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let words = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    words = `${words}${text}`.slice(0, 500);
  });
  const ended = once(child, "close").then(
    ([status]) => {
      // What it says may hold a line of the database, and so somebody's words.
      const [kind = ""] = /server version|does not exist|connection|permission denied/.exec(words) ?? [];
      if (status !== 0) {
        throw new PostgresProgramFailed(
          `${program} failed${kind === "" ? "" : ` (${kind})`}. It has to be of the server's version or a newer one.`,
        );
      }
    },
    () => {
      throw new PostgresProgramFailed(
        `${program} was not found. Install PostgreSQL's client programs of the server's version, or set POSTGRES_BIN to their folder.`,
      );
    },
  );
  // Whoever reads or writes its pipes hears of it first.
  ended.catch(() => undefined);
  child.stdin.on("error", () => undefined);
  return { process: child, ended };
}

export function readDatabaseName(url: string): string {
  return new pg.Client({ connectionString: url }).database ?? "";
}
