import { sql } from "kysely";
import { expect, it } from "vitest";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { findPersonData, listPersonEntries } from "#app/domain/held-data/find-person-data.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { kindOf } from "#db/dialects/index.ts";
import { countedColumns, shownColumns } from "#db/dialects/person-columns.ts";
import { anEvidenceBase } from "../factories/evidence-base.ts";
import { aMember } from "../factories/people.ts";
import { describeOnBoth } from "./on-both.ts";

/** Columns whose names end as those of people do, and that name nobody who works here. */
const nobody: Readonly<Record<string, string>> = {
  "letterDelays.publishBy": "a date",
  "letterSendings.commentBy": "a date",
  "questionShares.answerBy": "an instant",
  "inspectionLanguages.signedOffBy":
    "the name of whoever checked a translation, as the lead wrote it: no account",
  "safeguardingConcerns.saidBy": "in which role somebody said it, as the writer put it: no account",
  "jobs.leaseOwner": "a process",
  "people.id": "the person",
};

describeOnBoth("what is held about somebody who works here", (open) => {
  async function entriesOf(personId: string) {
    const entries = [];
    for await (const batch of listPersonEntries(open.db, personId)) entries.push(...batch);
    return entries;
  }

  it("is shown or counted for every column that names a person, or it is said why not", async () => {
    const tables = await open.db.introspection.getTables();
    const naming = tables.flatMap(({ name: table, columns }) =>
      columns.flatMap(({ name }) =>
        /(?:By|[pP]ersonId|reviewerId|actorId|Reader|memberId|inspectorId|leadId)$/.test(name)
          ? [`${table}.${name}`]
          : [],
      ),
    );
    const known = new Set<string>([...shownColumns, ...Object.keys(countedColumns), ...Object.keys(nobody)]);
    expect(naming.filter((column) => !known.has(column))).toEqual([]);
    // Whatever it is called: each column that refers to an account.
    const { rows: referring } = await (kindOf(open.db) === "sqlite"
      ? sql<{ name: string }>`select one.name || '.' || key."from" as name from sqlite_master as one
          join pragma_foreign_key_list(one.name) as key where key."table" = 'people'`
      : sql<{ name: string }>`select one.relname || '.' || field.attname as name from pg_constraint as key
          join pg_class as one on one.oid = key.conrelid
          join pg_attribute as field on field.attrelid = key.conrelid and field.attnum = any (key.conkey)
          where key.contype = 'f' and key.confrelid = 'people'::regclass`
    ).execute(open.db);
    expect(referring.length).toBeGreaterThan(50);
    expect(referring.map(({ name }) => name).filter((column) => !known.has(column))).toEqual([]);
    const there = new Set(tables.flatMap(({ name, columns }) => columns.map((one) => `${name}.${one.name}`)));
    expect([...shownColumns, ...Object.keys(countedColumns)].filter((column) => !there.has(column))).toEqual(
      [],
    );
  });

  it("is theirs alone, with every re-visit named, and counts what they wrote", async () => {
    const { db } = open;
    const { inspection, by } = await anEvidenceBase(db);
    const other = await aMember(db, { inspection, role: "cqc-inspector", name: "Ruth Okafor" });
    const reason = "A complaint that I know of";
    await db.transaction().execute((trx) =>
      recordAudit(trx, {
        ...{ at: by.now, actor: by.actor, inspectionId: inspection.id, action: "hold.set" },
        words: { reason },
      }),
    );
    const from = { db, reader: createDirectQueries(db) };
    const held = await findPersonData(from, by.actor.personId);
    expect(held.parts).toMatchObject([{ areaName: inspection.areaName, role: "lead-inspector" }]);
    const countOf = (what: string) => held.written.find((one) => one.what === what);
    expect(countOf("versions of findings")).toEqual({
      ...{
        what: "versions of findings",
        inspectionId: inspection.id,
        areaName: inspection.areaName,
        count: 1,
      },
    });
    expect(countOf("themes made")?.areaName).toBe(inspection.areaName);
    expect(countOf("words put under a theme")?.areaName).toBe(inspection.areaName);
    const entries = await entriesOf(by.actor.personId);
    // What they typed stands apart from its entry, and is theirs.
    expect(JSON.stringify(entries)).toContain(reason);
    expect(entries.length).toBe(held.entryCount);
    expect(entries.length).toBeGreaterThan(3);
    const hers = await findPersonData(from, other.id);
    expect(hers.person.name).toBe("Ruth Okafor");
    expect(hers.invitations).toHaveLength(1);
    expect(hers.written.map(({ what }) => what)).toEqual([]);
    const file = JSON.stringify([hers, await entriesOf(other.id)]);
    expect(file).not.toContain(inspection.lead.email);
    expect(file).not.toMatch(/tokenHash|publicKey|credential/);
  });
});
