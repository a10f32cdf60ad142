import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import SqliteDatabase from "better-sqlite3";
import { Kysely, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sqliteDialect } from "#db/dialects/sqlite.ts";

type Notes = { notes: { id: number; text: string } };

let folder: string;
let path: string;
let db: Kysely<Notes>;
/** Somebody else, who sees only what is committed. */
let other: SqliteDatabase.Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "noonday-driver-"));
  path = join(folder, "notes.sqlite");
  db = new Kysely<Notes>({ dialect: sqliteDialect(path, { readOnly: false }) });
  await sql`create table notes (id integer primary key, text text not null unique)`.execute(db);
  other = new SqliteDatabase(path, { readonly: true });
});
afterEach(async () => {
  other.close();
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const keptIds = () =>
  other
    .prepare<[], { id: number }>("select id from notes order by id")
    .all()
    .map(({ id }) => id);
const add = (id: number, text = `note ${id}`) =>
  db.transaction().execute(async (trx) => {
    await trx.insertInto("notes").values({ id, text }).execute();
    return id;
  });
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("transactions on SQLite", () => {
  it("that end together are each on the disk when they are done", async () => {
    await Promise.all(
      upTo(50).map(async (id) => {
        await add(id);
        expect(keptIds()).toContain(id);
      }),
    );
    expect(keptIds()).toEqual(upTo(50));
  });

  it("that fail take back their own changes only", async () => {
    const outcomes = await Promise.allSettled([
      add(1),
      db.transaction().execute(async (trx) => {
        await trx.insertInto("notes").values({ id: 2, text: "note 2" }).execute();
        throw new Error("thought better of it");
      }),
      add(3, "note 1"),
      add(4),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected", "fulfilled"]);
    expect(keptIds()).toEqual([1, 4]);
  });

  it("see what those before them changed, and run one after another however long they take", async () => {
    await add(1, "0");
    await Promise.all(
      upTo(20).map((turn) =>
        db.transaction().execute(async (trx) => {
          const { text } = await trx.selectFrom("notes").select("text").executeTakeFirstOrThrow();
          if (turn % 5 === 0) await wait(5);
          await trx
            .updateTable("notes")
            .set({ text: String(Number(text) + 1) })
            .execute();
        }),
      ),
    );
    expect(await db.selectFrom("notes").select("text").executeTakeFirst()).toEqual({ text: "20" });
  });

  it("are not seen by reads before they are done", async () => {
    const slow = db.transaction().execute(async (trx) => {
      await trx.insertInto("notes").values({ id: 1, text: "one" }).execute();
      await wait(20);
    });
    await wait(5);
    expect(await db.selectFrom("notes").selectAll().execute()).toEqual([]);
    await slow;
    expect(await db.selectFrom("notes").selectAll().execute()).toEqual([{ id: 1, text: "one" }]);
  });

  it("stand beside changes without one, which are seen at once and say how many rows they changed", async () => {
    const [, changed] = await Promise.all([
      add(1),
      db.insertInto("notes").values({ id: 2, text: "two" }).executeTakeFirst(),
      db.transaction().execute((trx) => trx.deleteFrom("notes").where("id", "=", 9).execute()),
    ]);
    expect(changed.numInsertedOrUpdatedRows).toBe(1n);
    expect(keptIds()).toEqual([1, 2]);
    await expect(db.insertInto("notes").values({ id: 3, text: "two" }).execute()).rejects.toThrow(/UNIQUE/);
    await add(4);
    expect(keptIds()).toEqual([1, 2, 4]);
  });

  it("are told as they are when the disk is full", async () => {
    await sql`pragma max_page_count = 12`.execute(db);
    const outcomes = await Promise.allSettled(
      upTo(40).map((id) => add(id, `${id} ${"x".repeat(id % 3 === 0 ? 9000 : 40)}`)),
    );
    const done = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
    expect(done.length).toBeLessThan(40);
    expect(keptIds()).toEqual(done);
    await sql`pragma max_page_count = 1000`.execute(db);
    await add(100);
    expect(keptIds()).toEqual([...done, 100]);
  });

  it("leave settings and changes of tables to a time between them", async () => {
    const slow = db.transaction().execute(async (trx) => {
      await trx.insertInto("notes").values({ id: 1, text: "one" }).execute();
      await wait(10);
    });
    const changed = sql`alter table notes add column more text`.execute(db);
    await Promise.all([slow, changed]);
    expect(await db.selectFrom("notes").selectAll().execute()).toEqual([{ id: 1, text: "one", more: null }]);
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    expect(keptIds()).toEqual([1]);
  });

  it("are all in the one file once the database is closed", async () => {
    await add(1);
    other.close();
    await db.destroy();
    expect(existsSync(`${path}-wal`)).toBe(false);
    other = new SqliteDatabase(path, { readonly: true });
    expect(keptIds()).toEqual([1]);
  });

  it("cannot change what is open for reading only", async () => {
    await add(1);
    const readOnly = new Kysely<Notes>({ dialect: sqliteDialect(path, { readOnly: true }) });
    expect(await readOnly.selectFrom("notes").select("id").execute()).toEqual([{ id: 1 }]);
    await expect(readOnly.deleteFrom("notes").execute()).rejects.toThrow(/readonly/);
    await readOnly.transaction().execute(async (trx) => {
      const before = await trx.selectFrom("notes").select("id").execute();
      await add(2);
      expect(await trx.selectFrom("notes").select("id").execute()).toEqual(before);
    });
    expect(await readOnly.selectFrom("notes").select("id").execute()).toEqual([{ id: 1 }, { id: 2 }]);
    await readOnly.destroy();
  });
});

describe("while another process writes", () => {
  it("a change waits for it and lets this process go on meanwhile", async () => {
    const theirs = new SqliteDatabase(path);
    theirs.exec("begin immediate");
    let isDone = false;
    const ours = add(1).then(() => {
      isDone = true;
    });
    await wait(30);
    expect(isDone).toBe(false);
    expect(await db.selectFrom("notes").selectAll().execute()).toEqual([]);
    theirs.exec("insert into notes (id, text) values (2, 'theirs')");
    theirs.exec("commit");
    await ours;
    expect(keptIds()).toEqual([1, 2]);
    theirs.close();
  });

  it("changes of both are all kept, whoever comes first", async () => {
    const second = new Kysely<Notes>({ dialect: sqliteDialect(path, { readOnly: false }) });
    const addThere = (id: number) =>
      second.transaction().execute(async (trx) => {
        await wait(id % 3);
        await trx
          .insertInto("notes")
          .values({ id, text: `note ${id}` })
          .execute();
      });
    const ids = Array.from({ length: 40 }, (_, index) => index + 1);
    await Promise.all(ids.map(async (id) => void (await (id % 2 ? add(id) : addThere(id)))));
    expect(keptIds()).toEqual(ids);
    await second.destroy();
  });
});
