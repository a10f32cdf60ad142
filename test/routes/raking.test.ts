import { afterEach, expect, it } from "vitest";
import { setAreaTotals } from "#app/domain/reach/set-area-totals.server.ts";
import type { RequestContext } from "#app/http/context.ts";
import { loader as weights } from "#app/routes/collation/weights/route.tsx";
import { action as confirm, loader as confirmation } from "#app/routes/reach/totals-confirmation/route.tsx";
import { action as withdraw } from "#app/routes/reach/totals-confirmation-withdrawal/route.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { aSurvey } from "../factories/responses.ts";
import { ask, requestContext } from "./asking.ts";

describeOnBoth("the confirmation of the area's totals", (open) => {
  let context: RequestContext | undefined;
  afterEach(async () => {
    await context?.reader.close();
    context = undefined;
  });

  it("is the lead's, of totals as they were read, and nothing is weighted without it", async () => {
    const { inspection, duringIt: now } = await aSurvey(open.db);
    const asked = requestContext(open.database, now);
    context = asked;
    const cookie = await signInAs(open.db, inspection.lead, now);
    const path = `/revisits/${inspection.id}/reach/totals/confirmation`;
    const request = { path, params: { id: inspection.id }, cookie };
    const post = (name: string | readonly string[] | null, enteredAt: string) =>
      ask(confirm, asked, {
        ...request,
        form: { ...(name === null ? {} : { names: name }), "entered-at": enteredAt },
      });
    const shown = async () => (await ask(confirmation, asked, request)).json();

    expect(await shown()).toMatchObject({ mayConfirm: true, enteredAt: null, confirmedText: null });
    expect((await post("support", "")).status).toBe(422);
    const total = (name: "support" | "age-phase", value: string) => ({ name, value, total: 500 });
    const totals = ["ehc-plan", "sen-support", "waiting"].map((value) => total("support", value));
    await setAreaTotals(open.db, {
      inspectionId: inspection.id,
      totals: [...totals, total("age-phase", "primary")],
      actor: inspection.leadActor,
      now,
    });
    const before = await shown();
    expect([before.names, before.isRefused]).toEqual([["support"], false]);
    expect((await post(null, before.enteredAt)).status).toBe(422);
    expect((await post("setting", before.enteredAt)).status).toBe(422);
    const stale = await post("support", "2026-01-01T00:00:00Z");
    expect(stale.status).toBe(409);
    expect((await stale.json()).errors.names).toMatch(/changed meanwhile/);
    // A name that arrives twice is one.
    const done = await post(["support", "support"], before.enteredAt);
    expect([done.status, done.headers.get("Location")]).toEqual([302, `${path}?confirmed`]);
    // Nobody has answered: confirmed or not, there is nothing to weight.
    expect(await shown()).toMatchObject({
      confirmedText: expect.stringMatching(/weight answers by: plan or support\.$/),
      isRefused: true,
    });

    const opened = async () =>
      (
        await ask(weights, asked, {
          path: `/revisits/${inspection.id}/collation/weights`,
          params: request.params,
          cookie,
        })
      ).json();
    expect((await opened()).refusals[0]).toMatch(
      /no family answered\. It takes 10 to stand for the group\.$/,
    );
    const withdrawn = await ask(withdraw, asked, {
      ...request,
      path: `${path}/withdrawal`,
      form: {},
    });
    expect(withdrawn.headers.get("Location")).toBe(`${path}?withdrawn`);
    expect((await opened()).refusals).toEqual([
      "The lead inspector has not confirmed how many children of each group the area has, so nothing is weighted.",
    ]);
  });

  it("is read by the other inspectors, who cannot give it", async () => {
    const { inspection, duringIt: now } = await aSurvey(open.db);
    const asked = requestContext(open.database, now);
    context = asked;
    const member = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const cookie = await signInAs(open.db, member, now);
    const path = `/revisits/${inspection.id}/reach/totals/confirmation`;
    const request = { path, params: { id: inspection.id }, cookie };
    expect(await (await ask(confirmation, asked, request)).json()).toMatchObject({
      mayConfirm: false,
      mayEnter: false,
    });
    expect((await ask(confirm, asked, { ...request, form: {} })).status).toBe(403);
  });
});
