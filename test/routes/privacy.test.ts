import { expect, it } from "vitest";
import { publishDueNotices } from "#app/domain/privacy/publish-notice.server.ts";
import * as accountData from "#app/routes/account/data/route.tsx";
import * as accountDataFile from "#app/routes/account/data-file/route.ts";
import * as privacyEdition from "#app/routes/area/privacy-edition/route.tsx";
import * as notice from "#app/routes/privacy/notice/route.tsx";
import * as copy from "#app/routes/survey/copy/route.tsx";
import * as copyFile from "#app/routes/survey/copy-file/route.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { requestContext } from "./asking.ts";

const origin = "http://localhost:3000";

describeOnBoth("what is said about privacy, and what each may have of it", (open) => {
  async function aStage() {
    const stage = await aSurvey(open.db);
    const context = requestContext(open.database, stage.duringIt);
    await publishDueNotices(open.db, { backupDays: context.env.backupDays + 1, now: stage.duringIt });
    const send = async (
      handler: unknown,
      path: string,
      options: { params?: Record<string, string>; form?: Record<string, string>; cookie?: string } = {},
    ) => {
      const request = new Request(`${origin}${path}`, {
        ...(options.form ? { method: "POST", body: new URLSearchParams(options.form) } : {}),
        headers: options.cookie ? { Cookie: options.cookie } : {},
      });
      const call = handler as (args: object) => Promise<unknown>;
      const answer = await call({ request, params: options.params ?? {}, context }).catch(
        (thrown: unknown) => thrown,
      );
      const isResponse = answer instanceof Response;
      const init = isResponse ? null : (answer as { init?: { status?: number } | null }).init;
      return {
        status: isResponse ? answer.status : (init?.status ?? 200),
        location: isResponse ? answer.headers.get("Location") : null,
        body: isResponse ? await answer.text() : JSON.stringify(answer),
      };
    };
    return { ...stage, context, send };
  }

  it("is given of a response to its receipt alone, as a page and as a file, and no address holds it", async () => {
    const { survey, set, duringIt: now, send, context } = await aStage();
    const receipt = await aResponse(open.db, { survey, now, answers: everyAnswer(set, "We waited zqx.") });
    const params = { area: survey.slug };
    const path = `/areas/${survey.slug}/survey/copy`;
    for (const code of ["", "7K2M", "7K2M-4QXR-9D3T-H6WV-8BPN"]) {
      expect((await send(copy.action, path, { params, form: { code } })).status).toBe(422);
      expect(await send(copyFile.action, `${path}/file`, { params, form: { code } })).toMatchObject({
        ...{ status: 302, location: path },
      });
    }
    const shown = await send(copy.action, path, { params, form: { code: receipt.toLowerCase() } });
    expect(shown.status).toBe(200);
    expect(shown.body).toContain("We waited zqx.");
    const file = await send(copyFile.action, `${path}/file`, { params, form: { code: receipt } });
    expect(JSON.parse(file.body)).toMatchObject({ what: "noonday-response-copy", verdicts: [] });
    expect(await send(copyFile.loader, `${path}/file`, { params })).toMatchObject({ location: path });
    await context.reader.close();
  });

  it("is every edition that there was, and no other", async () => {
    const { survey, send, context } = await aStage();
    const ask = (edition: string) =>
      send(privacyEdition.loader, `/areas/${survey.slug}/privacy/${edition}`, {
        params: { area: survey.slug, edition },
      });
    expect((await ask("1")).status).toBe(200);
    for (const edition of ["2", "0", "01", "1e3", "99999999999999", "x", "-1"])
      expect((await ask(edition)).status, edition).toBe(404);
    await context.reader.close();
  });

  it("is written by the lead, given back where it is too long or was changed meanwhile, and counted in editions", async () => {
    const { inspection, survey, send, duringIt: now, context } = await aStage();
    const cookie = await signInAs(open.db, inspection.lead, now);
    const params = { id: inspection.id };
    const path = `/revisits/${inspection.id}/privacy`;
    const post = (form: Record<string, string>, by = cookie) =>
      send(notice.action, path, { params, form, cookie: by });
    const long = await post({ controllers: "a".repeat(1001), contact: "kept", seen: "" });
    expect(long.status).toBe(422);
    expect(long.body).toContain("kept");
    const lost = await post({ controllers: "Both.", contact: "", seen: "" });
    expect(lost).toMatchObject({ status: 422, location: null });
    const loaded = JSON.parse((await send(notice.loader, path, { params, cookie })).body);
    const published = await post({ controllers: "Both.", contact: "dpo@example.org", seen: loaded.seen });
    expect(published.location).toBe(`${path}?published`);
    const again = await post({ controllers: "One.", contact: "", seen: loaded.seen });
    expect(again.body).toContain("changed since you opened the page");
    const member = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const other = await signInAs(open.db, member, now);
    expect((await post({ controllers: "Mine.", contact: "", seen: loaded.seen }, other)).status).toBe(403);
    const rows = await open.db.selectFrom("privacyNotices").select(["edition", "controllers"]).execute();
    expect(rows.toSorted((one, two) => one.edition - two.edition)).toEqual([
      { edition: 1, controllers: "" },
      { edition: 2, controllers: "Both." },
    ]);
    expect(survey.inspectionId).toBe(inspection.id);
    await context.reader.close();
  });

  it("is given of oneself to who signed in within the last 15 minutes, and the file is in the audit", async () => {
    const { inspection, send, duringIt: now, context } = await aStage();
    const old = await signInAs(open.db, inspection.lead, now.subtract({ minutes: 16 }));
    for (const { loader } of [accountData, accountDataFile]) {
      const refused = await send(loader, "/account/data", { cookie: old });
      expect(refused.location).toMatch(/^\/sign-in\/again\?to=%2Faccount%2Fdata/);
      expect((await send(loader, "/account/data")).location).toMatch(/^\/sign-in\?/);
    }
    const fresh = await signInAs(open.db, inspection.lead, now);
    expect((await send(accountData.loader, "/account/data", { cookie: fresh })).body).toContain(
      inspection.lead.email,
    );
    const file = JSON.parse(
      (await send(accountDataFile.loader, "/account/data/file", { cookie: fresh })).body,
    );
    expect(file.person.email).toBe(inspection.lead.email);
    expect(file.auditEntries.at(-1)).toMatchObject({ action: "exported what is held about themselves" });
    await context.reader.close();
  });
});
