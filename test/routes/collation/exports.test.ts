import { expect, it, vi } from "vitest";
import { loader as takeOut } from "#app/routes/exports/file/route.ts";
import { loader as file } from "#app/routes/releases/counts-file/route.ts";
import { loader as list, action as make } from "#app/routes/releases/list/route.tsx";
import { loader as read } from "#app/routes/releases/release/route.tsx";
import { action as share } from "#app/routes/releases/sharing/route.ts";
import { describeOnBoth, type OpenDatabase } from "../../db/on-both.ts";
import { aMember, signInAs } from "../../factories/people.ts";
import { aResponse, aSurvey, everyAnswer } from "../../factories/responses.ts";
import { ask, requestContext } from "../asking.ts";

vi.setConfig({ testTimeout: 60_000 });

async function setUp(open: OpenDatabase, responses: number, said = "We waited a year.") {
  const survey = await aSurvey(open.db);
  for (let times = 0; times < responses; times += 1) {
    await aResponse(open.db, {
      survey: survey.survey,
      answers: everyAnswer(survey.set, said),
      now: survey.duringIt,
    });
  }
  const context = requestContext(open.database, survey.duringIt);
  const { inspection, duringIt } = survey;
  const lead = await signInAs(open.db, inspection.lead, duringIt);
  const memberCookie = async (role: "parent-carer-forum" | "local-area-officer" | "quality-assurance") =>
    signInAs(open.db, await aMember(open.db, { inspection, role }), duringIt);
  return { ...survey, context, lead, memberCookie, params: { id: inspection.id } };
}

const counts = (params: { id: string }) => ({ ...params, file: "counts.csv" });
const words = (params: { id: string }) => ({ ...params, file: "words.csv" });
const release = { purpose: "For the forum", by: "", counts: "5", percentages: "10" };

describeOnBoth("what is taken out of a re-visit", (open) => {
  it("is made by an explicit act, then a file of the kept release", async () => {
    const { context, lead, params } = await setUp(open, 12);
    const before = await ask(takeOut, context, { path: "/", params: counts(params), cookie: lead });
    expect(before.status).toBe(302);
    expect(before.headers.get("Location")).toBe(`/revisits/${params.id}/releases?none`);
    const made = await ask(make, context, { path: "/releases", params, cookie: lead, form: release });
    expect(made.headers.get("Location")).toMatch(/\/releases\/[^/]+\?made$/);
    const after = await ask(takeOut, context, { path: "/", params: counts(params), cookie: lead });
    expect(after.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    const lines = (await after.text()).split("\r\n");
    expect(lines[0]).toContain("release,table,focus areas,title");
    expect(lines.find((line) => line.includes(",Better,"))).toContain(",12,100%,12,12,1");
    await context.reader.close();
  });

  it("needs its purpose said", async () => {
    const { context, lead, params } = await setUp(open, 6);
    const form = { ...release, purpose: " " };
    const answer = await ask(make, context, { path: "/releases", params, cookie: lead, form });
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors).toEqual({ purpose: "Say what this release is for." });
    await context.reader.close();
  });

  it("gives words with the formula guard, to inspectors only, and records it", async () => {
    const { context, lead, params, memberCookie } = await setUp(open, 6, '=HYPERLINK("http://x","y"), „ja“');
    const answer = await ask(takeOut, context, { path: "/", params: words(params), cookie: lead });
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
    expect(text.startsWith("\uFEFFtext,response,from,focus areas,question,child,words,")).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://x"",""y""), „ja“",yes,en,,,no,online`);
    expect(text.match(/HYPERLINK/g)).toHaveLength(18);
    const entries = await open.db.selectFrom("auditEntries").select("action").execute();
    expect(entries.map(({ action }) => action)).toContain("export.words.downloaded");
    for (const role of ["parent-carer-forum", "local-area-officer"] as const) {
      const refused = await ask(takeOut, context, {
        path: "/",
        params: words(params),
        cookie: await memberCookie(role),
      });
      expect(refused.status).toBe(404);
    }
    await context.reader.close();
  });

  it("lets the forum and the local area see shared counts and nothing else, and change nothing", async () => {
    const { context, lead, params, memberCookie } = await setUp(open, 12);
    const made = await ask(make, context, { path: "/releases", params, cookie: lead, form: release });
    const releaseId = made.headers.get("Location")?.match(/releases\/([^?]+)/)?.[1] ?? "";
    const one = { ...params, releaseId };
    for (const role of ["parent-carer-forum", "local-area-officer"] as const) {
      const cookie = await memberCookie(role);
      expect((await ask(read, context, { path: "/", params: one, cookie })).status).toBe(404);
      expect((await ask(file, context, { path: "/", params: one, cookie })).status).toBe(404);
      expect(
        (await ask(takeOut, context, { path: "/", params: { ...params, file: "answers.csv" }, cookie }))
          .status,
      ).toBe(404);
      expect((await ask(make, context, { path: "/", params, cookie, form: release })).status).toBe(403);
      expect((await ask(share, context, { path: "/", params: one, cookie, form: {} })).status).toBe(403);
    }
    await ask(share, context, { path: "/", params: one, cookie: lead, form: {} });
    const forum = await memberCookie("parent-carer-forum");
    expect((await ask(read, context, { path: "/", params: one, cookie: forum })).status).toBe(200);
    expect((await ask(file, context, { path: "/", params: one, cookie: forum })).status).toBe(200);
    expect(
      (await ask(takeOut, context, { path: "/", params: { ...params, file: "readme.txt" }, cookie: forum }))
        .status,
    ).toBe(200);
    const listed = await ask(list, context, { path: "/releases", params, cookie: forum });
    expect((await listed.json()).releases).toHaveLength(1);
    await context.reader.close();
  });

  it("is read, not made, by quality assurance", async () => {
    const { context, params, memberCookie } = await setUp(open, 6);
    const cookie = await memberCookie("quality-assurance");
    expect((await ask(list, context, { path: "/releases", params, cookie })).status).toBe(200);
    expect((await ask(make, context, { path: "/", params, cookie, form: release })).status).toBe(403);
    await context.reader.close();
  });
});
