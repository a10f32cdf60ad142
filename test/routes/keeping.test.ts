import { afterEach, expect, it } from "vitest";
import { askForDeletion, findOpenDeletion } from "#app/domain/deletion/ask-for-deletion.server.ts";
import type { RequestContext } from "#app/http/context.ts";
import { loader as deletedPage } from "#app/routes/area/deleted/route.tsx";
import { loader as areaPage } from "#app/routes/area/overview/route.tsx";
import { loader as certificate } from "#app/routes/keeping/certificate/route.tsx";
import { action as confirm } from "#app/routes/keeping/deletion-confirmation/route.tsx";
import { action as hold } from "#app/routes/keeping/hold-new/route.tsx";
import { action as decide } from "#app/routes/keeping/overview/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { aPublishedLetter, aSecondPerson, dayAfter, twoPeopleDelete } from "../factories/deletions.ts";
import { anInspection } from "../factories/inspections.ts";
import { aLeadInspector, aMember, signInAs } from "../factories/people.ts";
import { ask, requestContext } from "./asking.ts";

describeOnBoth("the pages of what is kept and deleted", (open) => {
  let context: RequestContext | undefined;
  afterEach(async () => {
    await context?.reader.close();
    context = undefined;
  });

  it("refuse bad input beside its field, and keep the rest of what was typed", async () => {
    const inspection = await anInspection(open.db);
    const asked = requestContext(open.database, dayAfter);
    context = asked;
    const cookie = await signInAs(open.db, inspection.lead, dayAfter);
    const path = `/revisits/${inspection.id}/keeping`;
    const to = { path, params: { id: inspection.id }, cookie };
    for (const months of ["", "six", "-6", "5", "6.5", "999", "١٢"]) {
      const fields = { seen: "6", months, reason: "A court asked." };
      const answer = await ask(decide, asked, { ...to, form: fields });
      expect([months, answer.status]).toEqual([months, 422]);
      expect(await answer.json()).toMatchObject({
        errors: { months: expect.any(String) },
        typed: { reason: ["A court asked."] },
      });
    }
    const long = { seen: "6", months: "8", reason: "x".repeat(1001) };
    expect((await ask(decide, asked, { ...to, form: long })).status).toBe(422);
    const odd = { kind: "none", reason: " ", "review-day": "31", "review-month": "2", "review-year": "2028" };
    const answer = await ask(hold, asked, { ...to, path: `${path}/holds/new`, form: odd });
    expect(answer.status).toBe(422);
    expect(Object.keys((await answer.json()).errors).sort()).toEqual(["kind", "reason", "review"]);
  });

  it("confirm only what was seen, by the name of the area", async () => {
    const inspection = await anInspection(open.db);
    await aPublishedLetter(open.db, inspection);
    const second = await aSecondPerson(open.db, inspection);
    await askForDeletion(open.db, {
      inspectionId: inspection.id,
      actor: inspection.leadActor,
      now: dayAfter,
    });
    const deletion = (await findOpenDeletion(open.db, inspection.id))?.id ?? "";
    const asked = requestContext(open.database, dayAfter);
    context = asked;
    const path = `/revisits/${inspection.id}/keeping/deletion/confirmation`;
    const to = { path, params: { id: inspection.id } };
    const cookie = await signInAs(open.db, second, dayAfter);
    const send = (fields: Record<string, string>, by = cookie) =>
      ask(confirm, asked, { ...to, cookie: by, form: fields });
    expect((await send({ deletion, name: "" })).status).toBe(422);
    expect((await send({ deletion: "", name: inspection.areaName })).headers.get("Location")).toMatch(
      /\?gone$/,
    );
    const lead = await signInAs(open.db, inspection.lead, dayAfter);
    expect((await send({ deletion, name: inspection.areaName }, lead)).status).toBe(422);
    const confirmed = await send({ deletion, name: inspection.areaName });
    expect(confirmed.headers.get("Location")).toMatch(/\/certificate$/);
  });

  it("show a certificate to lead inspectors and the two who pressed, and families what happened", async () => {
    const inspection = await anInspection(open.db);
    await aPublishedLetter(open.db, inspection);
    const forum = await aMember(open.db, { inspection, role: "parent-carer-forum" });
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const other = await aLeadInspector(open.db);
    await twoPeopleDelete(open.db, inspection);
    const asked = requestContext(open.database, dayAfter);
    context = asked;
    const path = `/revisits/${inspection.id}/certificate`;
    const statusFor = async (person: { id: string; email: string; name: string }) => {
      const cookie = await signInAs(open.db, person, dayAfter);
      return (await ask(certificate, asked, { path, params: { id: inspection.id }, cookie })).status;
    };
    expect(await statusFor(inspection.lead)).toBe(200);
    expect(await statusFor(other)).toBe(200);
    expect(await statusFor(cqc)).toBe(404);
    expect(await statusFor(forum)).toBe(404);
    const area = `/areas/${inspection.slug}`;
    const moved = await ask(areaPage, asked, { path: area, params: { area: inspection.slug } });
    expect([moved.status, moved.headers.get("Location")]).toEqual([303, `${area}/deleted`]);
    const shown = await ask(deletedPage, asked, {
      ...{ path: `${area}/deleted`, params: { area: inspection.slug } },
    });
    expect(await shown.json()).toMatchObject({
      areaName: inspection.areaName,
      published: "Saturday 2 January 2027",
      deleted: "Saturday 3 July 2027",
    });
  });
});
