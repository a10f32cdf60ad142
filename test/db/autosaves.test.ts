import { expect, it } from "vitest";
import {
  maxAutosavesPerPerson,
  maxFields,
  maxFieldsLength,
  maxRowsPerPerson,
} from "#app/domain/autosaves/autosave.ts";
import {
  endAutosave,
  eraseOldAutosaves,
  throwAwayAutosave,
} from "#app/domain/autosaves/end-autosave.server.ts";
import { listAutosaves } from "#app/domain/autosaves/list-autosaves.server.ts";
import { saveAutosave } from "#app/domain/autosaves/save-autosave.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { aLeadInspector, longBefore as now } from "../factories/people.ts";
import { describeOnBoth } from "./on-both.ts";

const path = "/revisits/1/questions/new?focus=2";
const form = { path, action: "/revisits/1/questions/new", wasSent: false, now };

/** Lets what waits have that many turns. */
async function waitTurns(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describeOnBoth("what is typed and not saved", (open) => {
  it("comes back on its own page, to its own writer, newest first", async () => {
    const [one, other] = [await aLeadInspector(open.db), await aLeadInspector(open.db)];
    const typed = { ...form, personId: one.id };
    await saveAutosave(open.db, { ...typed, id: makeId(), fields: [["text", "Wie geht es?"]] });
    const later = now.add({ minutes: 1 });
    await saveAutosave(open.db, { ...typed, id: makeId(), fields: [["text", "How is it?"]], now: later });
    const listed = await listAutosaves(open.db, { personId: one.id, path, now: later });
    expect(listed.map(({ fields }) => fields)).toEqual([
      [["text", "How is it?"]],
      [["text", "Wie geht es?"]],
    ]);
    expect(await listAutosaves(open.db, { personId: other.id, path, now: later })).toEqual([]);
    expect(await listAutosaves(open.db, { personId: one.id, path: "/revisits/1", now: later })).toEqual([]);
  });

  it("does not come back where its form is saved at the very moment in which its last words arrive", async () => {
    const lead = await aLeadInspector(open.db);
    for (let pauses = 0; pauses < 12; pauses += 1) {
      const typed = { ...form, personId: lead.id, id: makeId() };
      const [saved] = await Promise.all([
        waitTurns(pauses).then(() => saveAutosave(open.db, { ...typed, fields: [["text", "Last words."]] })),
        waitTurns(12 - pauses).then(() => endAutosave(open.db, typed)),
      ]);
      expect(["saved", "ended"]).toContain(saved.kind);
    }
    expect(await listAutosaves(open.db, { personId: lead.id, path, now })).toEqual([]);
  });

  it("comes back whatever the query of its page is, that of the same query first", async () => {
    const lead = await aLeadInspector(open.db);
    const page = "/revisits/1/findings/2";
    const pages = [
      `${page}?from=board`,
      `${page}?saved`,
      page,
      `${page}/quotations?saved`,
      "/revisits/1/findings/2x",
    ];
    for (const [minute, at] of pages.entries()) {
      const autosave = { ...form, personId: lead.id, path: at, now: now.add({ minutes: minute }) };
      await saveAutosave(open.db, { ...autosave, id: makeId(), fields: [["text", at]] });
    }
    const wordsAt = async (at: string) => {
      const listed = await listAutosaves(open.db, {
        personId: lead.id,
        path: at,
        now: now.add({ hours: 1 }),
      });
      return listed.map(({ fields }) => fields[0]?.[1]);
    };
    expect(await wordsAt(`${page}?from=board`)).toEqual([`${page}?from=board`, page, `${page}?saved`]);
    expect(await wordsAt(page)).toEqual([page, `${page}?saved`, `${page}?from=board`]);
    expect(await wordsAt("/revisits/1/findings/_")).toEqual([]);
  });

  it("is what was typed last, under one id", async () => {
    const lead = await aLeadInspector(open.db);
    const id = makeId();
    for (const text of ["H", "He", "Hel"]) {
      await saveAutosave(open.db, { ...form, id, personId: lead.id, fields: [["text", text]] });
    }
    const listed = await listAutosaves(open.db, { personId: lead.id, path, now });
    expect(listed.map(({ fields }) => fields)).toEqual([[["text", "Hel"]]]);
  });

  it("is not written over by a page that goes on from older words than have arrived since", async () => {
    const lead = await aLeadInspector(open.db);
    const id = makeId();
    const save = (text: string, seconds: number, readAt?: Temporal.Instant) =>
      saveAutosave(open.db, {
        ...{ ...form, id, personId: lead.id, fields: [["text", text]] as [string, string][] },
        now: now.add({ seconds }),
        ...(readAt ? { readAt } : {}),
      });
    await save("Old", 0);
    const [read] = await listAutosaves(open.db, { personId: lead.id, path, now });
    const readAt = Temporal.Instant.from(read?.readAt ?? "");
    // The page that was left tells its last words only now.
    expect(await save("Newer", 1)).toEqual({ kind: "saved" });
    expect(await save("Old, and on", 2, readAt)).toEqual({ kind: "ended" });
    const words = async () =>
      (await listAutosaves(open.db, { personId: lead.id, path, now })).map(({ fields }) => fields[0]?.[1]);
    expect(await words()).toEqual(["Newer"]);
    expect(await save("Newer, and on", 3, now.add({ seconds: 1 }))).toEqual({ kind: "saved" });
    expect(await words()).toEqual(["Newer, and on"]);
  });

  it("is never written over by somebody else who knows its id", async () => {
    const [one, other] = [await aLeadInspector(open.db), await aLeadInspector(open.db)];
    const id = makeId();
    await saveAutosave(open.db, { ...form, id, personId: one.id, fields: [["text", "mine"]] });
    await saveAutosave(open.db, { ...form, id, personId: other.id, fields: [["text", "theirs"]] });
    await endAutosave(open.db, { id, personId: other.id, now });
    const listed = await listAutosaves(open.db, { personId: one.id, path, now });
    expect(listed.map(({ fields }) => fields)).toEqual([[["text", "mine"]]]);
  });

  it.each(["before", "after"])(
    "is gone once it was saved, where the last keystroke arrives %s that",
    async (order) => {
      const lead = await aLeadInspector(open.db);
      const id = makeId();
      const save = () =>
        saveAutosave(open.db, { ...form, id, personId: lead.id, fields: [["text", "late"]] });
      if (order === "before") expect(await save()).toEqual({ kind: "saved" });
      await endAutosave(open.db, { id, personId: lead.id, now });
      expect(await save()).toEqual({ kind: "ended" });
      expect(await listAutosaves(open.db, { personId: lead.id, path, now })).toEqual([]);
      const rows = await open.db.selectFrom("autosaves").select("fields").execute();
      expect(rows).toEqual([{ fields: null }]);
    },
  );

  it("is erased a week later", async () => {
    const lead = await aLeadInspector(open.db);
    await saveAutosave(open.db, { ...form, id: makeId(), personId: lead.id, fields: [["text", "old"]] });
    expect(await eraseOldAutosaves(open.db, now.add({ hours: 24 * 7 }))).toBe(0);
    expect(await eraseOldAutosaves(open.db, now.add({ hours: 24 * 7, minutes: 1 }))).toBe(1);
  });

  it.each([
    ["a text over the limit", { fields: [["text", "x".repeat(maxFieldsLength)]] }],
    [
      "many short texts over the limit",
      { fields: Array.from({ length: 500 }, (_, n) => [`t${n}`, "x".repeat(600)]) },
    ],
    ["a name over the limit", { fields: [["x".repeat(maxFieldsLength), "t"]] }],
    ["too many fields", { fields: Array.from({ length: maxFields + 1 }, (_, n) => [`f${n}`, "x"]) }],
    ["no field", { fields: [] }],
    ["an id that no browser makes", { id: "../../etc" }],
    ["an empty id", { id: "" }],
    ["an address over the limit", { path: `/${"x".repeat(1000)}` }],
    ["an address to send to over the limit", { action: `/${"x".repeat(1000)}` }],
  ] as const)("is not kept where it has %s", async (_, wrong) => {
    const lead = await aLeadInspector(open.db);
    const fine = {
      ...form,
      id: makeId(),
      personId: lead.id,
      fields: [["text", "fine"]] as [string, string][],
    };
    const outcome = await saveAutosave(open.db, { ...fine, ...(wrong as Partial<typeof fine>) });
    expect(outcome).toEqual({ kind: "too-large" });
    expect(await open.db.selectFrom("autosaves").select("id").execute()).toEqual([]);
  });

  it("is bounded for each person", async () => {
    const lead = await aLeadInspector(open.db);
    const rows = Array.from({ length: maxAutosavesPerPerson }, () => ({
      id: makeId(),
      personId: lead.id,
      path,
      action: path,
      fields: [],
      wasSent: false,
      savedAt: Temporal.Instant.from("2026-11-02T09:00:00.000Z"),
      endedAt: null,
    }));
    for (let from = 0; from < rows.length; from += 50) {
      await open.db
        .insertInto("autosaves")
        .values(rows.slice(from, from + 50))
        .execute();
    }
    const more = {
      ...form,
      id: makeId(),
      personId: lead.id,
      fields: [["text", "one more"]] as [string, string][],
    };
    expect(await saveAutosave(open.db, more)).toEqual({ kind: "too-many" });
    const again = { ...more, id: rows[0]?.id ?? "" };
    expect(await saveAutosave(open.db, again)).toEqual({ kind: "saved" });
  });

  it("is bounded for each person with those that have ended, which keep no address", async () => {
    const lead = await aLeadInspector(open.db);
    const ids = Array.from({ length: maxRowsPerPerson - 1 }, () => makeId());
    for (let from = 0; from < ids.length; from += 1000) {
      const rows = ids.slice(from, from + 1000).map((id) => ({
        ...{ id, personId: lead.id, path: "", action: "", fields: null, wasSent: false },
        ...{ savedAt: now, endedAt: now },
      }));
      await open.db.insertInto("autosaves").values(rows).execute();
    }
    const [last, further] = [makeId(), makeId()];
    const typed = { ...form, personId: lead.id, path: `${path}&q=words`, fields: [["a", "b"]] as const };
    expect(await saveAutosave(open.db, { ...typed, id: last })).toEqual({ kind: "saved" });
    await throwAwayAutosave(open.db, { id: last, personId: lead.id, now });
    await throwAwayAutosave(open.db, { id: further, personId: lead.id, now });
    expect(await saveAutosave(open.db, { ...typed, id: further })).toEqual({ kind: "too-many" });
    const rows = await open.db.selectFrom("autosaves").select(["path", "action", "fields"]).execute();
    expect(rows.length).toBe(maxRowsPerPerson);
    expect(rows.every((row) => row.path === "" && row.action === "" && row.fields === null)).toBe(true);
    // What was never written down is no erasing, either.
    const erasures = await open.db.selectFrom("erasures").select("subjectId").execute();
    expect(erasures).toEqual([{ subjectId: last }]);
  });

  it("is not kept about a text that is not there any more", async () => {
    const lead = await aLeadInspector(open.db);
    const about = { ...form, id: makeId(), personId: lead.id, fields: [["further-1", "Anna"]] as const };
    const gone = "/revisits/1/reading/12/quotation?from=0";
    expect(await saveAutosave(open.db, { ...about, path: gone })).toEqual({ kind: "text-gone" });
    expect(await saveAutosave(open.db, { ...about, action: gone })).toEqual({ kind: "text-gone" });
    expect(await open.db.selectFrom("autosaves").select("id").execute()).toEqual([]);
  });

  it("keeps any words, signs and line ends as they were typed", async () => {
    const lead = await aLeadInspector(open.db);
    const fields: [string, string][] = [
      ["a", "two\r\nlines"],
      ["a", "“quotes” & <b>"],
      ["b", "الاسم 😀"],
      ["c", "nul\0inside"],
      ["__proto__", "x"],
      ["constructor", "y"],
      ["", ""],
      ["d", "\\u0000"],
      ["e", "\ud800"],
    ];
    await saveAutosave(open.db, { ...form, id: makeId(), personId: lead.id, fields });
    const [autosave] = await listAutosaves(open.db, { personId: lead.id, path, now });
    expect(autosave?.fields).toEqual(
      fields.map(([name, value]) => [name, value.replaceAll("\0", "").replaceAll("\ud800", "\ufffd")]),
    );
  });
});
