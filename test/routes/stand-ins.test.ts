import { afterEach, expect, it } from "vitest";
import { nameStandIn } from "#app/domain/safeguarding/name-stand-in.server.ts";
import { writeConcern } from "#app/domain/safeguarding-decisions/write-concern.server.ts";
import type { RequestContext } from "#app/http/context.ts";
import { makeId } from "#app/platform/tokens.ts";
import { action as writeDown } from "#app/routes/concerns/new/route.tsx";
import { loader as contacts, action as setContacts } from "#app/routes/contacts/list/route.tsx";
import { loader as dayOne } from "#app/routes/dates/day-one/route.tsx";
import { action as record } from "#app/routes/safeguarding/entry/route.tsx";
import { action as nameInspector } from "#app/routes/safeguarding/inspector/route.ts";
import { action as setLevel } from "#app/routes/safeguarding/level/route.tsx";
import { action as nameAnother } from "#app/routes/stand-ins/new/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { anInspection } from "../factories/inspections.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { ask, requestContext } from "./asking.ts";

/** Tuesday 1 December 2026, 10am in London. */
const at = Temporal.Instant.from("2026-12-01T10:00:00Z");

describeOnBoth("the pages of safeguarding, asked by those who stand in and by others", (open) => {
  let context: RequestContext | undefined;
  afterEach(async () => {
    await context?.reader.close();
    context = undefined;
  });

  it("let a stand-in do what cannot wait, and refuse the same to others and all else to them", async () => {
    const inspection = await anInspection(open.db);
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const assurer = await aMember(open.db, { inspection, role: "quality-assurance" });
    const other = await aMember(open.db, { inspection, role: "quality-assurance" });
    const by = {
      inspectionId: inspection.id,
      createdBy: inspection.lead.id,
      actor: inspection.leadActor,
      now: at,
    };
    const id = makeId();
    const concern = { words: "The green bus.", saidBy: "", happened: "", setting: "", dangerNow: true };
    await writeConcern(open.db, { ...by, id, concern });
    await nameStandIn(open.db, {
      ...{ ...by, kind: "lead", absentId: inspection.lead.id, standInId: assurer.id },
      ...{ from: Temporal.PlainDate.from("2026-12-01"), until: Temporal.PlainDate.from("2026-12-01") },
    });
    const statuses = async (person: { id: string; name: string; email: string }, now = at) => {
      const asked = requestContext(open.database, now);
      const cookie = await signInAs(open.db, person, now);
      const to = { path: `/revisits/${inspection.id}`, params: { id: inspection.id, entryId: id }, cookie };
      const found = [
        await ask(record, asked, { ...to, form: { entry: makeId(), done: "Rang." } }),
        await ask(setLevel, asked, { ...to, form: { level: "danger-now", reason: "", seen: "" } }),
        await ask(nameInspector, asked, { ...to, form: { person: cqc.id } }),
        await ask(dayOne, asked, to),
        await ask(contacts, asked, to),
        await ask(setContacts, asked, { ...to, form: {} }),
        await ask(nameAnother, asked, { ...to, form: {} }),
      ].map(({ status }) => status);
      await asked.reader.close();
      return found;
    };
    expect(await statuses(assurer)).toEqual([302, 422, 302, 200, 200, 403, 403]);
    expect(await statuses(other)).toEqual([403, 403, 403, 403, 200, 403, 403]);
    const dayAfter = Temporal.Instant.from("2026-12-02T00:00:00Z");
    expect(await statuses(assurer, dayAfter)).toEqual([403, 403, 403, 403, 200, 403, 403]);
  });

  it("say what is wrong with a concern beside its field, keep what was typed, and take it from every role", async () => {
    const inspection = await anInspection(open.db);
    const asked = requestContext(open.database, at);
    context = asked;
    for (const role of ["parent-carer-forum", "local-area-officer", "letter-recipient"] as const) {
      const person = await aMember(open.db, { inspection, role });
      const cookie = await signInAs(open.db, person, at);
      const to = { path: `/revisits/${inspection.id}/concern`, params: { id: inspection.id }, cookie };
      const empty = { happened: "", setting: "" };
      const long = {
        entry: makeId(),
        danger: "maybe",
        words: "a".repeat(4001),
        "said-by": "b".repeat(121),
        ...empty,
      };
      const refused = await ask(writeDown, asked, { ...to, form: long });
      expect(refused.status).toBe(422);
      const { errors, typed } = await refused.json();
      expect(Object.keys(errors).toSorted()).toEqual(["danger", "said-by", "words"]);
      expect(typed.words[0]).toHaveLength(4001);
      const fine = { entry: makeId(), danger: "no", words: "The green bus.", "said-by": "", ...empty };
      expect((await ask(writeDown, asked, { ...to, form: fine })).status).toBe(302);
      const stranger = { ...to, params: { id: makeId() } };
      expect((await ask(writeDown, asked, { ...stranger, form: fine })).status).toBe(404);
    }
    const { count } = await open.db
      .selectFrom("safeguardingConcerns")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(3);
  });
});
