import { expect, it } from "vitest";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import { findDraft } from "#app/domain/drafts/find-draft.server.ts";
import { surveyPages } from "#app/domain/survey/survey.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import * as short from "#app/routes/area/short-link/route.tsx";
import * as contacts from "#app/routes/contacts/list/route.tsx";
import * as focusAreas from "#app/routes/focus-areas/list/route.tsx";
import { action as arrange } from "#app/routes/open-meeting/new/route.tsx";
import * as saving from "#app/routes/survey/saving/route.ts";
import * as survey from "#app/routes/survey/start/route.tsx";
import { giveDraftCookie } from "#app/survey-flow/respondent.server.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { aContactForm } from "../factories/contact-form.ts";
import { anInspection } from "../factories/inspections.ts";
import { longBefore, signInAs } from "../factories/people.ts";
import { aDraft, aSurvey } from "../factories/responses.ts";
import { ask, requestContext } from "./asking.ts";

const before = longBefore.add({ hours: 1 });

describeOnBoth("what is typed and pasted into forms", (open) => {
  it("of a family is stored without what nobody sees, and is no answer where it shows nothing", async () => {
    const opened = await aSurvey(open.db);
    const token = await aDraft(open.db, { survey: opened.survey, now: opened.duringIt });
    const context = requestContext(open.database, opened.duringIt);
    const given = await giveDraftCookie(context, { survey: opened.survey, token, sharedDevice: false });
    const words = surveyPages(opened.set)[0]?.questions.find(({ type }) => type === "long-words")?.id ?? "";
    const stored = async (typed: string) => {
      await ask(saving.action, context, {
        path: `/areas/${opened.survey.slug}/survey/saving`,
        params: { area: opened.survey.slug },
        cookie: given.split(";")[0],
        form: { step: "focus/1", [`q-${words}`]: typed },
      });
      const draft = await findDraft(open.db, { inspectionId: opened.survey.inspectionId, token });
      return draft?.answers[words];
    };
    expect(await stored("Waited months, first line\vsecond line\u200b \ud83d")).toEqual([
      "Waited months, first line\nsecond line",
    ]);
    expect(await stored("می\u200cخواهیم 👩‍👧")).toEqual(["می\u200cخواهیم 👩‍👧"]);
    expect(await stored(`${"a".repeat(9_999)}\u200b\u200b\u200bb`)).toEqual([`${"a".repeat(9_999)}b`]);
    expect(await stored(" \u200b\u2800 ")).toBeUndefined();
  });

  it("as contacts is read as a person reads it", async () => {
    const inspection = await anInspection(open.db, { notified: false });
    const cookie = await signInAs(open.db, inspection.lead);
    const form = aContactForm({
      "social-care-day-name": "\u200bChildren’s\u00a0services\u200b",
      "social-care-day-phone": "\u202a01632\u00a0960\u2011001\u202c (option 2)",
      "social-care-day-email": "Duty team <duty&care@example.org>;",
      "social-care-day-web": "<www.example.org/help>.",
      seen: markOfFields(await listContacts(open.db, inspection.id)),
    });
    const sent = { path: "/", params: { id: inspection.id }, cookie, form };
    const answer = await ask(contacts.action, requestContext(open.database, before), sent);
    expect(answer.status).toBe(302);
    expect(await listContacts(open.db, inspection.id)).toEqual([
      {
        kind: "social-care-day",
        name: "Children’s services",
        phone: "01632 960-001 (option 2)",
        email: "duty&care@example.org",
        web: "https://www.example.org/help",
      },
    ]);
  });

  it("as a session’s times is read, noon too", async () => {
    const inspection = await anInspection(open.db, { notified: false });
    const cookie = await signInAs(open.db, inspection.lead);
    const form = {
      ...{ "date-day": "Monday 7 December 2026", "date-month": "", "date-year": "" },
      ...{ "starts-at": "half past ten in the morning", "ends-at": "12:00 noon" },
      ...{ place: "Town Hall\r\nMain Street", link: "", access: "Step-free." },
    };
    const sent = { path: "/", params: { id: inspection.id }, cookie, form };
    expect((await ask(arrange, requestContext(open.database, before), sent)).status).toBe(302);
    const [session] = await open.db.selectFrom("meetingSessions").selectAll().execute();
    expect(session).toMatchObject({
      startsAt: Temporal.Instant.from("2026-12-07T10:30Z"),
      endsAt: Temporal.Instant.from("2026-12-07T12:00Z"),
      place: "Town Hall\nMain Street",
    });
  });

  it("as focus areas is joined and split by a button, and nothing is saved by it", async () => {
    const inspection = await anInspection(open.db, { notified: false, focusAreas: [] });
    const cookie = await signInAs(open.db, inspection.lead);
    const rows = {
      ...{ "fullText-1": "Weak joint work that has", "shortName-1": "Joint work", "position-1": "1" },
      ...{ "fullText-2": "not improved", "position-2": "2" },
      ...{ "fullText-3": "Plans are late; and waits are long", "shortName-3": "Plans", "position-3": "3" },
    };
    const press = async (form: Record<string, string>) => {
      const sent = { path: "/", params: { id: inspection.id }, cookie, form: { ...rows, ...form } };
      const answer = await ask(focusAreas.action, requestContext(open.database, before), sent);
      const shown = (await answer.json()) as { rows: { fullText: string }[]; changed: string };
      return [answer.status, shown.changed, ...shown.rows.map(({ fullText }) => fullText)];
    };
    const late = rows["fullText-3"];
    expect(await press({ join: "2" })).toEqual([
      ...[200, "Focus areas 1 and 2 are one now."],
      ...["Weak joint work that has not improved", late],
    ]);
    expect(await press({ split: "3-1" })).toEqual([
      ...[200, "Focus area 3 is two now: 3 and 4."],
      ...["Weak joint work that has", "not improved", "Plans are late", "waits are long"],
    ]);
    const odd: [name: string, value: string][] = [
      ["join", "1"],
      ["join", "x"],
      ["split", "9-1"],
      ["split", "2-1"],
      ["split", "-"],
    ];
    for (const [name, value] of odd)
      expect((await press({ [name]: value })).slice(2)).toEqual([
        "Weak joint work that has",
        "not improved",
        late,
      ]);
    expect(await open.db.selectFrom("focusAreas").select("id").execute()).toEqual([]);
  });
});

describeOnBoth("an area’s address that was copied wrongly", (open) => {
  it("leads to the area, or to those that may be meant, and never to one not yet notified", async () => {
    const { survey: known, duringIt } = await aSurvey(open.db);
    const hidden = await anInspection(open.db, {
      notified: false,
      slug: "hiddenshire",
      areaName: "Hiddenshire",
    });
    const context = requestContext(open.database, duringIt);
    const { slug } = known;
    const asked = (area: string) => ({
      path: `/areas/${encodeURIComponent(area)}/survey?x`,
      params: { area },
    });
    for (const written of [
      `the-${slug}`,
      `The ${slug}`,
      slug.toUpperCase(),
      `${slug}_`,
      slug.split("").join("-"),
    ]) {
      const answer = await ask(survey.loader, context, asked(written));
      expect([answer.status, answer.headers.get("Location")]).toEqual([301, `/areas/${slug}/survey?x`]);
      const shortly = await ask(short.loader, context, { path: "/", params: { area: written } });
      expect(shortly.headers.get("Location")).toBe(`/areas/${slug}/survey`);
    }
    const swapped = slug.slice(0, 2) + (slug[3] ?? "") + (slug[2] ?? "") + slug.slice(4);
    const cases: [string, unknown][] = [
      [swapped, { slug }],
      [slug.slice(1), { slug }],
      [`${slug}x`, { slug }],
      ["zzzzzzzzzzzz", null],
      ["\u200b", null],
      [hidden.slug, null],
      [`the-${hidden.slug}`, null],
    ];
    for (const [written, near] of cases) {
      const answer = await ask(survey.loader, context, asked(written));
      expect([answer.status, await answer.json()]).toMatchObject([404, { near, areas: [{ slug }] }]);
      const page = await ask(short.loader, context, { path: "/", params: { area: written } });
      expect([page.status, await page.json()]).toMatchObject([404, { near, areas: [{ slug }] }]);
    }
    const sent = { ...asked(`the-${slug}`), form: { step: "about" } };
    expect((await ask(saving.action, context, sent)).status).toBe(404);
    const noPage = { path: `/areas/the-${slug}/survey/saving`, params: { area: `the-${slug}` } };
    expect((await ask(saving.loader, context, noPage)).status).toBe(404);
  });
});
