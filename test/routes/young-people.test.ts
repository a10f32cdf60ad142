import { beforeEach, expect, it } from "vitest";
import type { Role } from "#app/domain/access/roles.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { addPlainQuestion } from "#app/domain/young-people/add-plain-question.server.ts";
import { loader as publicPage } from "#app/routes/area/young-people/route.tsx";
import { loader as overview } from "#app/routes/young-people/discussion/route.tsx";
import { loader as focus, action as saveWords } from "#app/routes/young-people/focus/route.tsx";
import { loader as list } from "#app/routes/young-people/list/route.tsx";
import { action as create, loader as newForm } from "#app/routes/young-people/new/route.tsx";
import { action as consent } from "#app/routes/young-people/participant-consent/route.ts";
import { action as add, loader as participants } from "#app/routes/young-people/participants/route.tsx";
import { action as plain } from "#app/routes/young-people/plain-question/route.ts";
import { action as remove } from "#app/routes/young-people/removal/route.ts";
import { action as setUp, loader as setUpForm } from "#app/routes/young-people/set-up/route.tsx";
import { action as settle } from "#app/routes/young-people/settlement/route.ts";
import { action as start, loader as startForm } from "#app/routes/young-people/start/route.tsx";
import { action as press } from "#app/routes/young-people/tallies/route.ts";
import { loader as words } from "#app/routes/young-people/words/route.tsx";
import { action as erase } from "#app/routes/young-people/words-removal/route.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { type AnInspection, anInspection } from "../factories/inspections.ts";
import { type APerson, aMember, longBefore, signInAs } from "../factories/people.ts";
import { ask, requestContext } from "./asking.ts";

const now = longBefore.add({ hours: 1 });

const details = {
  "held-on-day": "8",
  "held-on-month": "12",
  "held-on-year": "2026",
  "held-time": "10am",
  place: "Hillside School",
  setting: "college",
  helpers: "",
  adjustments: "",
};

type Handler = Parameters<typeof ask>[0];

describeOnBoth("the pages of a discussion with young people", (open) => {
  let inspection: AnInspection;
  let cookies: Map<string, string>;
  beforeEach(async () => {
    inspection = await anInspection(open.db);
    cookies = new Map();
  });

  const as = async (
    person: APerson,
    handler: Handler,
    params: Record<string, string> = {},
    form?: Record<string, string>,
    headers: Record<string, string> = {},
  ) => {
    const cookie = cookies.get(person.id) ?? (await signInAs(open.db, person));
    cookies.set(person.id, cookie);
    const asked = {
      path: `/revisits/${inspection.id}/young-people`,
      params: { id: inspection.id, ...params },
      cookie,
      form,
      headers,
    };
    return ask(handler, requestContext(open.database, now), asked);
  };
  const member = (role: Role) => aMember(open.db, { inspection, role });
  const created = async () => {
    const answer = await as(inspection.lead, create, {}, details);
    const [discussionId = ""] =
      answer.headers.get("Location")?.match(/[0-9a-f-]{36}(?=\/participants)/) ?? [];
    return discussionId;
  };
  const begun = async (howMany = "3") => {
    const discussionId = await created();
    await as(
      inspection.lead,
      add,
      { discussionId },
      { "age-band": "16-18", "how-many": howMany, "own-consent": "yes" },
    );
    const found = await findDiscussion(open.db, { inspectionId: inspection.id, discussionId });
    const ids = found?.participants.map(({ id }) => id) ?? [];
    const answers = Object.fromEntries(ids.map((id) => [`answer-${id}`, "yes"]));
    await as(inspection.lead, start, { discussionId }, { told: "yes", ...answers });
    return { discussionId, ids };
  };

  const everyPage = (
    discussionId: string,
  ): { handler: Handler; params: Record<string, string>; posts: boolean }[] => {
    const there = { discussionId, number: "1", participantId: "p", wordsId: "w" };
    const reading = [list, overview, focus].map((handler) => ({ handler, params: there, posts: false }));
    const changing = [create, setUp, add, consent, start, saveWords, press, plain, remove, settle, erase];
    return [...reading, ...changing.map((handler) => ({ handler, params: there, posts: true }))];
  };

  it("are not there for forums, local area officers, letter recipients and strangers, whatever they ask", async () => {
    const { discussionId } = await begun();
    const { lead: stranger } = await anInspection(open.db);
    const outsiders = [
      stranger,
      await member("parent-carer-forum"),
      await member("local-area-officer"),
      await member("letter-recipient"),
    ];
    for (const person of outsiders) {
      for (const { handler, params, posts } of everyPage(discussionId)) {
        expect((await as(person, handler, params, posts ? {} : undefined)).status).toBe(404);
      }
    }
  });

  it("can be read by quality assurance, who can change nothing", async () => {
    const { discussionId } = await begun();
    const quality = await member("quality-assurance");
    for (const { handler, params, posts } of everyPage(discussionId)) {
      expect((await as(quality, handler, params, posts ? {} : undefined)).status).toBe(posts ? 403 : 200);
    }
    for (const handler of [newForm, setUpForm, participants, startForm, words]) {
      expect((await as(quality, handler, { discussionId, wordsId: "w" })).status).toBe(403);
    }
    const seen = await (await as(quality, overview, { discussionId })).json();
    expect(seen.mayChange).toBe(false);
  });

  it("do not find a discussion of another re-visit", async () => {
    const { discussionId } = await begun();
    const other = await anInspection(open.db, { lead: inspection.lead });
    for (const { handler, params, posts } of everyPage(discussionId)) {
      if (handler === list || handler === create || handler === plain) continue;
      const form = handler === saveWords ? { words: "It is ok" } : handler === setUp ? details : undefined;
      const valid = {
        "focus-area": inspection.focusAreas[0]?.id ?? "",
        question: "q",
        face: "good",
        change: "1",
        number: "1",
        press: "a-press-of-12",
        consent: "own",
        given: "yes",
        told: "yes",
        "age-band": "16-18",
        "how-many": "1",
        "own-consent": "yes",
      };
      const answer = await as(
        inspection.lead,
        handler,
        { ...params, id: other.id },
        posts ? (form ?? valid) : undefined,
      );
      expect(answer.status).toBe(404);
    }
  });

  it("keep all that was typed when something is missing or may be a name", async () => {
    const missing = await as(
      inspection.lead,
      create,
      {},
      { ...details, place: "", "held-on-day": "31", "held-on-month": "2" },
    );
    expect(missing.status).toBe(422);
    const refused = await missing.json();
    expect(Object.keys(refused.errors)).toEqual(["held-on", "place"]);
    expect(refused.typed.setting).toEqual(["college"]);
    const named = await as(inspection.lead, create, {}, { ...details, helpers: "Mrs Khan, who signs" });
    expect(named.status).toBe(422);
    expect((await named.json()).names).toEqual(["Mrs Khan"]);
  });

  it("replace or keep words that may be names, as the inspector answers", async () => {
    const { discussionId } = await begun();
    const at = { discussionId, number: "1" };
    const typed = { words: "Amina helps me", "may-quote": "yes" };
    const asked = await as(inspection.lead, saveWords, at, typed);
    expect(asked.status).toBe(422);
    expect((await asked.json()).names).toEqual(["Amina"]);
    await as(inspection.lead, saveWords, at, { ...typed, "asked-names[]": "Amina", names: "replace" });
    await as(inspection.lead, saveWords, at, {
      words: "Amina is our dog",
      "asked-names[]": "Amina",
      names: "keep",
    });
    const said =
      (await findDiscussion(open.db, { inspectionId: inspection.id, discussionId }))?.contributions ?? [];
    expect(said.map(({ words: kept, mayQuote }) => [kept, mayQuote]).sort()).toEqual([
      ["Amina is our dog", false],
      ["[name] helps me", true],
    ]);
  });

  it("tally a press once, with and without script, for a question shared or the plain one", async () => {
    const { discussionId } = await begun("2");
    const focusAreaId = inspection.focusAreas[0]?.id ?? "";
    await as(inspection.lead, plain, { discussionId }, { "focus-area": focusAreaId, number: "1" });
    const again = await addPlainQuestion(open.db, {
      inspectionId: inspection.id,
      focusAreaId,
      actor: inspection.leadActor,
      now,
    });
    if (again.kind !== "has-one") throw new Error("the plain question was added");
    const sent = {
      "focus-area": focusAreaId,
      question: again.questionVersionId,
      answer: "ok",
      change: "1",
      number: "1",
    };
    for (const id of ["press-one", "press-one", "press-two", "press-three"]) {
      await as(inspection.lead, press, { discussionId }, { ...sent, press: id });
    }
    const refused = await as(inspection.lead, press, { discussionId }, { ...sent, press: "press-four" });
    expect(refused.status).toBe(302);
    expect(refused.headers.get("Location")).toContain("?tally=all-counted");
    const shown = await (await as(inspection.lead, focus, { discussionId, number: "1" })).json();
    expect(shown.tallies).toMatchObject([{ counts: { ok: 2 } }]);
    expect((await as(inspection.lead, focus, { discussionId, number: "9" })).status).toBe(404);
    // Pages that were opened before questions had cards name the answer otherwise, and add to each face.
    const { answer: face, ...others } = sent;
    const older = { ...others, face, press: "press-one" };
    const json = await as(inspection.lead, press, { discussionId }, older, { Accept: "application/json" });
    expect(await json.json()).toMatchObject({
      kind: "already-tallied",
      counts: { good: 0, ok: 2, "not-good": 0, "not-sure": 0 },
    });
    expect(
      (await as(inspection.lead, press, { discussionId }, { ...others, press: "press-five" })).status,
    ).toBe(404);
  });

  it("refuse in words what may not be recorded", async () => {
    const discussionId = await created();
    const early = await as(inspection.lead, saveWords, { discussionId, number: "1" }, { words: "It is ok" });
    expect((await early.json()).errors.words).toMatch(/before the start/);
    const untold = await as(inspection.lead, start, { discussionId }, {});
    expect(untold.status).toBe(422);
    const young = { "age-band": "under-11", "how-many": "1", "own-consent": "yes" };
    const parentless = await as(inspection.lead, add, { discussionId }, young);
    expect((await parentless.json()).errors).toHaveProperty("parent-consent");
  });

  it("lead to what is to be put right when a consent is taken back", async () => {
    const { discussionId, ids } = await begun("2");
    await as(inspection.lead, saveWords, { discussionId, number: "1" }, { words: "It is ok" });
    const [participantId = ""] = ids;
    const back = await as(
      inspection.lead,
      consent,
      { discussionId, participantId },
      { consent: "own", given: "no" },
    );
    expect(back.headers.get("Location")).toBe(`/revisits/${inspection.id}/young-people/${discussionId}`);
    const seen = await (await as(inspection.lead, overview, { discussionId })).json();
    expect(seen.discussion).toMatchObject({ counting: 1, withdrawn: [{ number: 1 }] });
    await as(inspection.lead, settle, { discussionId }, {});
    const after = await (await as(inspection.lead, overview, { discussionId })).json();
    expect(after.discussion.withdrawn).toEqual([]);
  });

  it("tell young people nothing of a re-visit before its area has been notified", async () => {
    const hidden = await anInspection(open.db, { notified: false });
    const context = requestContext(open.database, now);
    const page = (area: string) =>
      ask(publicPage, context, { path: `/areas/${area}/young-people`, params: { area } });
    expect((await page(hidden.slug)).status).toBe(404);
    expect((await page("nowhere")).status).toBe(404);
    const shown = await page(inspection.slug);
    expect(await shown.json()).toMatchObject({
      areaName: inspection.areaName,
      from: "Monday 7 December 2026",
      over: false,
    });
  });
});
