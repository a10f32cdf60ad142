import { type CompiledQuery, sql } from "kysely";
import { expect, it } from "vitest";
import { preparedInsert } from "#db/prepared.ts";
import { insertDraft, saveToDraft } from "#db/queries/drafts.ts";
import type { Tables } from "#db/tables/index.ts";
import { findTextLimit, TextTooLong, textLimits } from "#db/text-limits.ts";
import { describeOnBoth } from "./on-both.ts";

const columns = Object.entries(textLimits).flatMap(([table, limits]) =>
  Object.entries(limits).map(([column, limit]) => ({ table: table as keyof Tables, column, limit })),
);

describeOnBoth("the limits of what is stored", (open) => {
  it("are known for every column that the database has for text", async () => {
    const { rows } =
      open.database.kind === "postgres"
        ? await sql<{ table: string; column: string }>`
            select table_name as "table", column_name as "column" from information_schema.columns
            where table_schema = 'public' and data_type = 'text'`.execute(open.db)
        : await sql<{ table: string; column: string }>`
            select t.name as "table", c.name as "column" from sqlite_master t, pragma_table_info(t.name) c
            where t.type = 'table' and lower(c.type) = 'text'`.execute(open.db);
    const own = rows.filter(({ table }) => table in textLimits);
    expect(own.length).toBeGreaterThan(300);
    expect(own.filter(({ table, column }) => findTextLimit(table, column) === undefined)).toEqual([]);
  });

  it("hold for every column, in what is inserted, what is changed and what takes another row's place", () => {
    const compile = (write: () => { compile(): CompiledQuery }) => {
      try {
        return write().compile() && "stored";
      } catch (error) {
        return error instanceof TextTooLong ? error.over : error;
      }
    };
    const broken = columns.filter(({ table, column, limit }) => {
      const [fits, over] = [{ [column]: "x".repeat(limit) }, { [column]: "x".repeat(limit + 3) }];
      const outcomes = [
        compile(() => open.db.insertInto(table).values(fits as never)),
        compile(() => open.db.updateTable(table).set(fits as never)),
        compile(() => open.db.insertInto(table).values(over as never)),
        compile(() => open.db.insertInto(table).values([fits, over] as never)),
        compile(() => open.db.updateTable(table).set(over as never)),
        compile(() =>
          open.db
            .insertInto(table)
            .values(fits as never)
            .onConflict((on) => on.doUpdateSet(over as never)),
        ),
      ];
      return JSON.stringify(outcomes) !== JSON.stringify(["stored", "stored", 3, 3, 3, 3]);
    });
    expect(broken).toEqual([]);
  });

  it("hold on the respondents' way, whose queries are built once", async () => {
    const words = "x".repeat(10_001);
    const answer = { responseId: "r", questionVersionId: "v", child: 1, choice: "", words };
    await expect(preparedInsert("answers")(open.db, [answer])).rejects.toThrow(TextTooLong);
    const draft = { about: "{}", answers: "x".repeat(5_000_001) };
    await expect(open.db.transaction().execute((trx) => insertDraft(trx, draft as never))).rejects.toThrow(
      TextTooLong,
    );
    await expect(saveToDraft(open.db, { id: "d", revision: 0 }, draft as never)).rejects.toThrow(TextTooLong);
  });

  it("say which column and by how much, and nothing of the words", () => {
    const note = { body: `secret ${"x".repeat(4000)}` };
    expect(() =>
      open.db
        .insertInto("meetingNotes")
        .values(note as never)
        .compile(),
    ).toThrow("meetingNotes.body is 7 characters over its limit");
  });
});
