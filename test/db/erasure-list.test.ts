import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  countErasuresToReplay,
  findErasuresToReplay,
  listErasures,
} from "#app/domain/erasure/list-erasures.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { erasureListIn, readErasureList } from "#app/platform/erasure-list.ts";
import { aResponse, aSurvey, everyAnswer } from "#test/factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("the list of what was erased", (open) => {
  let dataDir = "";
  let copyDir = "";
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), "noonday-erasures-"));
    copyDir = mkdtempSync(join(tmpdir(), "noonday-erasures-copy-"));
  });
  afterEach(() => {
    for (const folder of [dataDir, copyDir]) rmSync(folder, { recursive: true, force: true });
  });

  const lines = async (folder: string) => {
    const found = [];
    for await (const line of readErasureList(erasureListIn(folder))) found.push(line);
    return found;
  };

  async function eraseOne() {
    const { survey, set, duringIt: now } = await aSurvey(open.db);
    const receipt = await aResponse(open.db, { survey, now, answers: everyAnswer(set, "it takes zqx ages") });
    await withdrawResponse(open.db, { survey, receipt, now });
    return now;
  }

  it("has a line for each erasure and each erased file, once, without a word", async () => {
    const now = await eraseOne();
    const file = { storedName: "0b4cbb51-6d9c-4d4f-9a53-0fa3a4a5a9d1", folder: "uploads", why: "withdrawn" };
    await open.db
      .insertInto("erasedFiles")
      .values([
        { ...file, erasedAt: now, removedAt: null, listedAt: null },
        {
          ...file,
          storedName: "an-export",
          folder: "exports",
          erasedAt: now,
          removedAt: null,
          listedAt: null,
        },
      ])
      .execute();
    expect(await listErasures(open.db, { dataDir, copyDir, now })).toBe(2);
    expect(await listErasures(open.db, { dataDir, copyDir, now })).toBe(0);
    const response = await open.db.selectFrom("responses").select("id").executeTakeFirstOrThrow();
    expect(await lines(dataDir)).toMatchObject([
      { kind: "response", subjectId: response.id, removed: true, parts: [] },
      { id: file.storedName, kind: "file", subjectId: file.storedName, parts: ["withdrawn"] },
    ]);
    expect(await lines(copyDir)).toEqual(await lines(dataDir));
    expect(readFileSync(erasureListIn(dataDir), "utf8")).not.toContain("zqx");
    expect(await countErasuresToReplay(open.db, dataDir)).toBe(0);
  });

  it("names what an older database has not erased, each once", async () => {
    const now = await eraseOne();
    await listErasures(open.db, { dataDir, copyDir, now });
    const text = readFileSync(erasureListIn(dataDir), "utf8");
    await open.db.deleteFrom("erasures").execute();
    expect(await countErasuresToReplay(open.db, dataDir)).toBe(1);
    writeFileSync(erasureListIn(copyDir), `${text}${text}`);
    const paths = [erasureListIn(dataDir), erasureListIn(copyDir)];
    const { toReplay, knownCount } = await findErasuresToReplay(open.db, paths);
    expect([toReplay.length, knownCount]).toEqual([1, 0]);
  });

  it("is written again where it is gone, and goes on after half a line", async () => {
    const now = await eraseOne();
    await listErasures(open.db, { dataDir, copyDir, now });
    const [first] = await lines(dataDir);
    rmSync(erasureListIn(dataDir));
    expect(await listErasures(open.db, { dataDir, copyDir, now })).toBe(1);
    appendFileSync(erasureListIn(dataDir), '{"id":"hal');
    expect(await lines(dataDir)).toEqual([first]);
    await eraseOne();
    expect(await listErasures(open.db, { dataDir, copyDir: undefined, now })).toBe(1);
    expect(await lines(dataDir)).toHaveLength(2);
  });

  it("is refused where a line in its midst cannot be read", async () => {
    const now = await eraseOne();
    await listErasures(open.db, { dataDir, copyDir, now });
    const text = readFileSync(erasureListIn(dataDir), "utf8");
    writeFileSync(erasureListIn(dataDir), `${text.slice(0, 40)}\n${text}`);
    await expect(countErasuresToReplay(open.db, dataDir)).rejects.toThrow(
      "Line 1 of the list of erasures cannot be read.",
    );
  });
});
