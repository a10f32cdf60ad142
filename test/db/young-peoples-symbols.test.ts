import { expect, it } from "vitest";
import { sealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { addSymbol, removeSymbol } from "#app/domain/young-peoples-ways/add-symbol.server.ts";
import { beginResponse } from "#app/domain/young-peoples-ways/begin-response.server.ts";
import { listShownSymbols, listSymbols } from "#app/domain/young-peoples-ways/list-symbols.server.ts";
import { makeLink } from "#app/domain/young-peoples-ways/make-link.server.ts";
import { maxSymbolBytes } from "#app/domain/young-peoples-ways/symbol.ts";
import { aJpeg, anExif, aWebp, movingGif } from "#test/factories/images.ts";
import {
  aBeginning,
  anInspectionForYoungPeople,
  whileOpen as now,
} from "#test/factories/young-peoples-ways.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("a setting’s own symbols", (open) => {
  async function aGroup() {
    const { inspection, survey } = await anInspectionForYoungPeople(open.db);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const made = await makeLink(open.db, { ...by, group: { name: "Hillside", setting: "college" } });
    const other = await makeLink(open.db, { ...by, group: { name: "Elsewhere", setting: "college" } });
    if (made.kind !== "made" || other.kind !== "made") throw new Error("no link");
    const { linkId } = made;
    const about = { ...by, linkId, picture: "bus", word: "minibus", credit: "Hillside’s own" } as const;
    const shown = (at = now, of = linkId) => listShownSymbols(open.db, { linkId: of, at });
    return { ...{ inspection, survey, by, linkId, about, shown }, otherId: other.linkId };
  }

  it("stand in place of ours for their link alone, made again and small, without what else the file held", async () => {
    const { about, shown, otherId } = await aGroup();
    const contents = await aJpeg(900, 600, anExif(1));
    expect((await addSymbol(open.db, { ...about, contents })).kind).toBe("added");
    const [symbol] = await shown();
    expect(symbol).toMatchObject({ picture: "bus", word: "minibus", credit: "Hillside’s own" });
    const jpeg = Buffer.from(symbol?.address.replace("data:image/jpeg;base64,", "") ?? "", "base64");
    expect(jpeg.includes("Exif")).toBe(false);
    expect(jpeg.length).toBeLessThan(30_000);
    expect(await shown(now, otherId)).toEqual([]);
    expect(await listShownSymbols(open.db, { linkId: null, at: now })).toEqual([]);
    for (const more of [await aWebp(40, 40), movingGif])
      expect((await addSymbol(open.db, { ...about, contents: more })).kind).toBe("added");
    expect(await shown()).toHaveLength(1);
  });

  it("are no drawing in SVG, no program, no broken picture and nothing too large", async () => {
    const { about, shown } = await aGroup();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const jpeg = await aJpeg(50, 50);
    const bad = [svg, Buffer.from("MZ"), Buffer.alloc(0), jpeg.subarray(0, 40), Buffer.from("GIF89a")];
    for (const contents of bad)
      expect(await addSymbol(open.db, { ...about, contents })).toEqual({ kind: "not-a-picture" });
    const contents = Buffer.concat([jpeg, Buffer.alloc(maxSymbolBytes)]);
    expect(await addSymbol(open.db, { ...about, contents })).toEqual({ kind: "too-large" });
    expect(await addSymbol(open.db, { ...about, linkId: "another", contents: jpeg })).toEqual({
      kind: "no-such-link",
    });
    expect(await shown()).toEqual([]);
  });

  it("stay with what was answered, are erased where nobody answered, and neither come nor go under the seal", async () => {
    const { inspection, survey, by, about, linkId, shown } = await aGroup();
    const contents = await aJpeg(60, 60);
    const first = await addSymbol(open.db, { ...about, contents });
    if (first.kind !== "added") throw new Error(first.kind);
    const removal = { ...by, symbolId: first.symbolId };
    // Nobody has seen it: it goes as a whole.
    expect(await removeSymbol(open.db, removal)).toEqual({ kind: "removed" });
    expect(await open.db.selectFrom("youngPeoplesSymbols").selectAll().execute()).toEqual([]);
    expect(await removeSymbol(open.db, removal)).toEqual({ kind: "no-such-symbol" });

    const second = await addSymbol(open.db, { ...about, contents });
    const startedAt = now.add({ minutes: 1 });
    await beginResponse(open.db, {
      ...aBeginning(survey, { wayIn: "group-link", linkId }),
      now: startedAt,
    });
    const later = now.add({ minutes: 2 });
    const replaced = { ...about, word: "the bus", contents, now: later };
    expect((await addSymbol(open.db, replaced)).kind).toBe("added");
    expect(await shown(startedAt)).toMatchObject([{ word: "minibus" }]);
    expect(await shown(later)).toMatchObject([{ word: "the bus" }]);
    expect(await listSymbols(open.db, linkId)).toMatchObject({ symbols: [{ word: "the bus" }], earlier: 1 });
    if (second.kind !== "added") throw new Error(second.kind);
    // Removed already, it stays so.
    expect(await removeSymbol(open.db, { ...by, symbolId: second.symbolId })).toEqual({ kind: "removed" });

    const sealed = await sealEvidence(open.db, {
      ...{ inspectionId: inspection.id, actor: inspection.leadActor, now: survey.sealedAt },
    });
    expect(sealed.kind).toBe("sealed");
    const after = { now: survey.sealedAt.add({ minutes: 1 }) };
    expect(await addSymbol(open.db, { ...about, ...after, contents })).toEqual({ kind: "sealed" });
    expect(await removeSymbol(open.db, { ...by, ...after, symbolId: second.symbolId })).toEqual({
      kind: "sealed",
    });
    const refused = /the evidence base is sealed/;
    await expect(open.db.deleteFrom("youngPeoplesSymbols").execute()).rejects.toThrow(refused);
    await expect(open.db.updateTable("youngPeoplesSymbols").set({ word: "x" }).execute()).rejects.toThrow(
      refused,
    );
    const audited = await open.db
      .selectFrom("auditEntries")
      .select("action")
      .where("action", "like", "young-peoples-symbol.%")
      .execute();
    expect(audited.map(({ action }) => action).toSorted()).toEqual([
      ...["young-peoples-symbol.added", "young-peoples-symbol.added", "young-peoples-symbol.added"],
      "young-peoples-symbol.removed",
    ]);
  });
});
