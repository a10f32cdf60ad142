import { sql } from "kysely";
import { expect, it } from "vitest";
import type { Queries } from "#db/connection.ts";
import { fileColumns, ownedTables } from "#db/dialects/deletion.ts";
import type { Tables } from "#db/tables/index.ts";
import { describeOnBoth } from "./on-both.ts";

/** Tables that a deletion leaves, and why. A new table belongs into `ownedTables` or here. */
const others: Partial<Record<keyof Tables, string>> = {
  inspections: "its name, kind and dates stay",
  deletions: "the certificate",
  deletionCounts: "the certificate",
  auditEntries: "append-only, and holds nobody's words",
  ...{ auditHeads: "of the chain", auditCheckpoints: "of the chain" },
  ...{ auditProofs: "where the chain stood", auditTimeStamps: "where the chain stood" },
  erasures: "tombstones, which a restore replays",
  erasedFiles: "names of files that are gone, which a restore replays",
  jobs: "taken out by their inspection at the end",
  autosaves: "taken out by their page at the end",
  ...{ people: "of no inspection", sessions: "of no inspection", signInLinks: "of no inspection" },
  ...{
    knownBrowsers: "of no inspection",
    passkeys: "of no inspection",
    passkeyChallenges: "of no inspection",
  },
  ...{ openidAccounts: "of no inspection", openidRequests: "of no inspection" },
  bankHolidayChanges: "of no inspection",
  consentStatements: "the product's own words",
  ...{ signedWords: "the product’s own words", unwantedReminders: "of no inspection" },
  ...{ fileStores: "of no inspection", clockTicks: "of no inspection", migrations: "of no inspection" },
};

type Reference = { table: string; column: string; parent: string };

async function listReferences(db: Queries, kind: "sqlite" | "postgres"): Promise<Reference[]> {
  const { rows } =
    kind === "sqlite"
      ? await sql<Reference>`select m.name as "table", f."from" as "column", f."table" as parent
          from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = 'table'`.execute(db)
      : await sql<Reference>`select c.relname as "table", a.attname as "column", p.relname as parent
          from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] where k.contype = 'f'`.execute(
          db,
        );
  return rows;
}

describeOnBoth("deleting an inspection", (open) => {
  it("covers every table, or says why not", async () => {
    const tables = (await open.db.introspection.getTables()).map(({ name }) => name);
    const owned = new Set<string>(ownedTables.map(({ table }) => table));
    const known = new Set([...owned, ...Object.keys(others)]);
    expect(tables.filter((name) => !known.has(name) && !/^(textWords|sqlite_)/.test(name))).toEqual([]);
    expect([...owned].filter((name) => name in others)).toEqual([]);
    expect(ownedTables.length).toBe(owned.size);
  });

  it("knows each row's inspection by a column that is there, and leaves no table out that names one", async () => {
    const tables = await open.db.introspection.getTables();
    const columnsOf = (table: string) =>
      tables.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? [];
    expect(ownedTables.filter(({ table, by }) => !columnsOf(table).includes(by))).toEqual([]);
    const named = tables.filter(({ columns }) => columns.some(({ name }) => name === "inspectionId"));
    const owned = new Set<string>(ownedTables.map(({ table }) => table));
    expect(named.map(({ name }) => name).filter((name) => !owned.has(name) && !(name in others))).toEqual([]);
  });

  it("deletes what points to a row before that row", async () => {
    const places = new Map<string, number>(ownedTables.map(({ table }, place) => [table, place]));
    const wrong = (await listReferences(open.db, open.database.kind)).filter(({ table, parent }) => {
      const [place, parentPlace] = [places.get(table), places.get(parent)];
      return place !== undefined && parentPlace !== undefined && place > parentPlace;
    });
    expect(wrong).toEqual([]);
  });

  it("leaves no table behind whose rows belong to one that is deleted", async () => {
    const owned = new Set<string>(ownedTables.map(({ table }) => table));
    const left = (await listReferences(open.db, open.database.kind)).filter(
      ({ table, parent }) => (owned.has(parent) || parent === "inspections") && !owned.has(table),
    );
    expect(left.filter(({ table }) => !(table in others))).toEqual([]);
  });

  it("erases the file of every table that names one", async () => {
    const tables = await open.db.introspection.getTables();
    const naming = tables
      .filter(({ name }) => name !== "erasedFiles")
      .flatMap(({ name: table, columns }) =>
        columns.flatMap(({ name }) => (/^(?:stored|unfinished)Name$/.test(name) ? [`${table}.${name}`] : [])),
      );
    const erased = Object.entries(fileColumns).flatMap(([table, { names }]) =>
      names.map((name) => `${table}.${name}`),
    );
    expect(naming.sort()).toEqual(erased.sort());
  });

  it("closes every table that names its inspection to whatever comes later", async () => {
    const tables = await open.db.introspection.getTables();
    const { rows } =
      open.database.kind === "sqlite"
        ? await sql<{ name: string }>`select name from sqlite_master where type = 'trigger'`.execute(open.db)
        : await sql<{ name: string }>`select tgname as name from pg_trigger where not tgisinternal`.execute(
            open.db,
          );
    const triggers = new Set(rows.map(({ name }) => name));
    // These are written by triggers on what is closed, or tell of the deletion itself.
    const byTriggers = [
      "texts",
      "textMarks",
      "textChanges",
      "jobs",
      "erasures",
      "auditEntries",
      "deletions",
      "auditProofs",
      "surveys",
    ];
    const openTables = tables
      .filter(({ columns }) => columns.some(({ name }) => name === "inspectionId"))
      .map(({ name }) => name)
      .filter((name) => !triggers.has(`${name}_deleted_insert`) && !byTriggers.includes(name));
    expect(openTables).toEqual([]);
  });
});
