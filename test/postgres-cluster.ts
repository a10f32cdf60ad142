import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** Where PostgreSQL's server programs are, or null where this machine has none, or `POSTGRES_BIN` is `none`. */
export function findPostgresPrograms(): string | null {
  if (process.env.POSTGRES_BIN === "none") return null;
  const candidates = [
    process.env.POSTGRES_BIN,
    ...debianFolders(),
    "/usr/local/bin",
    "/opt/homebrew/bin",
    "/usr/bin",
  ];
  return candidates.find((folder) => folder !== undefined && existsSync(join(folder, "initdb"))) ?? null;
}

function debianFolders(): string[] {
  const versions = "/usr/lib/postgresql";
  if (!existsSync(versions)) return [];
  return readdirSync(versions)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(versions, version, "bin"));
}

export type Cluster = {
  url(database: string): string;
  /** Where all of its files lie. */
  dataFolder: string;
  /** Of the server's first process, whose children do the work. */
  pid: number;
  stop(): Promise<void>;
};

/**
 * Starts a PostgreSQL of its own on a free port, in a temporary folder. `durable` keeps fsync on, as in production,
 * for measurements; tests do without. `extraSettings` are lines of postgresql.conf.
 */
export async function startCluster(
  programs: string,
  { durable = false, extraSettings = [] }: { durable?: boolean; extraSettings?: readonly string[] } = {},
): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "noonday-postgres-"));
  const account = postgresAccount();
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const run = { ...account, cwd: folder, stdio: "ignore" as const };
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "noonday", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
    run,
  );
  const port = await findFreePort();
  const settings = durable
    ? []
    : ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];
  const server = spawn(
    join(programs, "postgres"),
    [
      "-D",
      data,
      "-p",
      String(port),
      "-h",
      "127.0.0.1",
      "-k",
      folder,
      "-c",
      "max_connections=200",
      ...settings,
      ...extraSettings.flatMap((setting) => ["-c", setting]),
    ],
    run,
  );
  const url = (database: string) => `postgres://noonday@127.0.0.1:${port}/${database}`;
  await untilReady(programs, port);
  return {
    url,
    dataFolder: data,
    pid: server.pid ?? 0,
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function runAsAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

// PostgreSQL refuses to run as root; its Debian package brings an account for it.
function postgresAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }).trim());
  return { uid: id("-u"), gid: id("-g") };
}

async function untilReady(programs: string, port: number): Promise<void> {
  for (let tries = 0; tries < 2400; tries += 1) {
    try {
      execFileSync(join(programs, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)], {
        stdio: "ignore",
      });
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error("PostgreSQL did not start within two minutes");
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
