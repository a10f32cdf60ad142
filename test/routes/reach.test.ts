import { afterEach, expect, it } from "vitest";
import type { Role } from "#app/domain/access/roles.ts";
import { makeDailyReleases } from "#app/domain/reach/make-daily-releases.server.ts";
import type { RequestContext } from "#app/http/context.ts";
import { loader as shortLink } from "#app/routes/area/short-link/route.tsx";
import { loader as reach } from "#app/routes/reach/overview/route.tsx";
import { loader as responses } from "#app/routes/responses/list/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { anEntry, enterOne } from "../factories/entries.ts";
import { anInspection, usual } from "../factories/inspections.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { aSurvey } from "../factories/responses.ts";
import { ask, requestContext } from "./asking.ts";

describeOnBoth("reach", (open) => {
  let context: RequestContext | undefined;
  afterEach(async () => {
    await context?.reader.close();
    context = undefined;
  });

  it("sends exact figures to those inside and only the noon's rounded ones to the forum and the officer", async () => {
    const survey = await aSurvey(open.db);
    for (let count = 0; count < 13; count += 1) {
      await enterOne(open.db, survey, { entry: anEntry(survey), now: survey.duringIt });
    }
    const noon = usual.surveyOpensAt.add({ hours: 24 });
    await makeDailyReleases(open.db, noon);
    const now = noon.add({ hours: 1 });
    const later = anEntry(survey, { receivedAt: now });
    for (let count = 0; count < 40; count += 1) await enterOne(open.db, survey, { entry: later, now });
    const asked = requestContext(open.database, now.add({ hours: 1 }));
    context = asked;
    const seenBy = async (role: Role) => {
      const member = await aMember(open.db, { inspection: survey.inspection, role });
      const cookie = await signInAs(open.db, member, now);
      const path = `/revisits/${survey.inspection.id}/reach`;
      const answer = await ask(reach, asked, { path, params: { id: survey.inspection.id }, cookie });
      expect(answer.status).toBe(200);
      return (await answer.json()).reach;
    };
    for (const role of ["cqc-inspector", "quality-assurance"] as const) {
      expect(await seenBy(role)).toMatchObject({ rounded: false, responses: 53 });
    }
    for (const role of ["parent-carer-forum", "local-area-officer"] as const) {
      const seen = await seenBy(role);
      expect(seen).toMatchObject({ rounded: true, responses: 15, days: [{ count: 15 }] });
      expect(JSON.stringify(seen)).not.toMatch(/\b(13|40|53)\b/);
    }
  });

  it("tells a page that nobody said how many children they answer for, so that it shows no figure", async () => {
    const survey = await aSurvey(open.db);
    const now = survey.duringIt.add({ hours: 2 });
    const totalNow = async () => {
      const asked = requestContext(open.database, now);
      context = asked;
      const member = await aMember(open.db, { inspection: survey.inspection, role: "cqc-inspector" });
      const cookie = await signInAs(open.db, member, now);
      const { id } = survey.inspection;
      const answer = await ask(responses, asked, {
        path: `/revisits/${id}/responses`,
        params: { id },
        cookie,
      });
      return (await answer.json()).total;
    };
    for (const about of [{}, { "age-phase": ["primary"] }])
      await enterOne(open.db, survey, { entry: anEntry(survey, { about }), now });
    expect(await totalNow()).toMatchObject({ responses: 2, children: 0, childrenAnswered: 0 });
    await context?.reader.close();
    await enterOne(open.db, survey, { entry: anEntry(survey, { about: { children: ["3"] } }), now });
    expect(await totalNow()).toMatchObject({ responses: 3, children: 3, childrenAnswered: 1 });
  });

  it("has a short link that leads to the survey, and nowhere before the area has been notified", async () => {
    const { slug } = await anInspection(open.db);
    const hidden = await anInspection(open.db, { notified: false });
    context = requestContext(open.database, usual.notifiedAt);
    const follow = (area: string) =>
      ask(shortLink, context as RequestContext, { path: `/s/${area}`, params: { area } });
    const led = await follow(slug.toUpperCase());
    expect([led.status, led.headers.get("Location")]).toEqual([302, `/areas/${slug}/survey`]);
    expect((await follow(hidden.slug)).status).toBe(404);
    expect((await follow("nowhere")).status).toBe(404);
  });
});
