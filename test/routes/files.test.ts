import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sweepUploads } from "#app/domain/evidence/sweep-uploads.server.ts";
import { action, loader } from "#app/routes/files/pairing/route.tsx";
import { loader as beginning } from "#app/routes/revisits/list/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { signInAs } from "../factories/people.ts";
import { aStray, storedEvidence } from "../factories/stored-evidence.ts";
import { ask, requestContext } from "./asking.ts";

describeOnBoth("the page of files", (open) => {
  const { now, aSender, folders, sendOld } = storedEvidence(open);

  it("tells leads, and nobody else, of a folder that is not the database's, and takes one decision", async () => {
    const { inspection, officer } = await aSender();
    const { dataDir, uploads } = await folders();
    await sendOld({ inspection, officer }, uploads);
    rmSync(join(dataDir, "uploads", "noonday-files.json"));
    const stray = aStray(uploads);
    const context = requestContext(open.database, now, dataDir);
    const lead = await signInAs(open.db, inspection.lead, now);
    const other = await signInAs(open.db, officer, now);
    const see = async (cookie: string) => ask(loader, context, { path: "/files", cookie });
    const decide = (cookie: string, seen: string) =>
      ask(action, context, { path: "/files", cookie, form: { seen } });

    expect(await (await ask(beginning, context, { path: "/revisits", cookie: lead })).json()).toMatchObject({
      files: { kind: "differs" },
    });
    expect(await (await ask(beginning, context, { path: "/revisits", cookie: other })).json()).toMatchObject({
      files: { kind: "none" },
    });
    expect((await see(other)).status).toBe(404);
    const page = await (await see(lead)).json();
    expect(page).toMatchObject({ named: 1, found: 1, unnamed: 1, quarantined: [] });
    const { words, seen } = page.difference;
    expect(words).toContain("put back without its id");

    expect((await decide(other, seen)).status).toBe(404);
    for (const wrong of ["", "something else", "x".repeat(10_000)]) {
      expect((await decide(lead, wrong)).status).toBe(409);
    }
    expect((await see(lead)).status).toBe(200);
    for (const again of [1, 2]) {
      const decided = await decide(lead, seen);
      expect([decided.status, decided.headers.get("Location"), again]).toEqual([
        302,
        "/files?decided",
        again,
      ]);
    }
    await sweepUploads(open.db, { uploads, now });
    expect(await (await see(lead)).json()).toMatchObject({
      difference: null,
      unnamed: 0,
      quarantined: [{ storedName: stray, size: "27 bytes" }],
    });
    expect(await (await ask(beginning, context, { path: "/revisits", cookie: lead })).json()).toMatchObject({
      files: { kind: "quarantined", count: 1 },
    });
    await context.reader.close();
  });
});
