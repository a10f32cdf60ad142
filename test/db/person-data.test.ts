import { expect, it } from "vitest";
import { findPersonData, listPersonEntries } from "#app/domain/held-data/find-person-data.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
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
  "safeguardingConcerns.saidBy": "a part such as a parent's, as the writer typed it: no account",
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
    const there = new Set(tables.flatMap(({ name, columns }) => columns.map((one) => `${name}.${one.name}`)));
    expect([...shownColumns, ...Object.keys(countedColumns)].filter((column) => !there.has(column))).toEqual(
      [],
    );
  });

  it("is theirs alone, with every re-visit named, and counts what they wrote", async () => {
    const { db } = open;
    const { inspection, by } = await anEvidenceBase(db);
    const other = await aMember(db, { inspection, role: "cqc-inspector", name: "Ruth Okafor" });
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
