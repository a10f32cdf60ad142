import { rmSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import type { Role } from "#app/domain/access/roles.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { makeRelease } from "#app/domain/releases/make-release.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { elementsOf } from "../domain/export-tables/read-back.ts";
import { exportsToMake } from "../factories/exports.ts";
import { aMember } from "../factories/people.ts";
import { aResponse, everyAnswer } from "../factories/responses.ts";
import { workersInPlace } from "../factories/workers.ts";
import { describeOnBoth } from "./on-both.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Where a workbook can hold what no sheet shows, by the names of its parts. A further way is one more line here. */
const hiddenParts: Readonly<Record<string, RegExp>> = {
  comments: /comment/i,
  "custom properties": /custom/i,
  "pivot caches": /pivot/i,
  "external links": /externalLink/i,
  macros: /vba|macros|Basic\//i,
  "embedded files": /embeddings|ObjectReplacements|\.bin$/i,
  thumbnails: /thumbnail/i,
  "a chain of calculations": /calcChain/i,
  revisions: /revision|tracked/i,
  drawings: /drawing|media/i,
};

/** The same inside its parts. */
const hiddenWords: Readonly<Record<string, RegExp>> = {
  "hidden sheets, rows or columns":
    /hidden="(?!0|false)|veryHidden|visibility="(?:collapse|filter)"|table:display="false"/,
  formulas: /<f[ >]|table:formula=/,
  "comments in cells": /<office:annotation|<comment[ >]/,
  "who changed it last, in its properties": /lastModifiedBy|<meta:editing-/,
};

describeOnBoth("a workbook of released counts", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it.each(["workbook-xlsx", "workbook-ods"] as const)(
    "holds nothing that its sheets do not show: %s",
    async (kind) => {
      const { take, inspection, lead, duringIt, survey, set } = await exportsToMake(open.db, folders);
      for (let count = 0; count < 30; count += 1)
        await aResponse(open.db, {
          survey,
          now: duringIt,
          answers: everyAnswer(set, "Zqxanswer, said by a family."),
        });
      const from = { db: open.db, reader: createDirectQueries(open.db) };
      const made = await makeRelease(
        { ...from, workers: workersInPlace(from) },
        {
          ...lead,
          ...{
            purpose: "For them",
            breakdownBy: null,
            share: true,
            thresholds: usualThresholds,
            now: duringIt,
          },
        },
      );
      expect(made.kind).toBe("made");
      const forum = await aMember(open.db, { inspection, role: "parent-carer-forum" });
      const parts = await take(kind, {
        inspectionId: inspection.id,
        role: "parent-carer-forum" as Role,
        actor: forum.actor,
      });
      const names = [...parts.keys()];
      for (const [what, pattern] of Object.entries(hiddenParts))
        expect([what, names.filter((name) => pattern.test(name))]).toEqual([what, []]);
      const all = [...parts.values()].join("\n");
      for (const [what, pattern] of Object.entries(hiddenWords))
        expect([what, pattern.exec(all)?.[0]]).toEqual([what, undefined]);
      expect(all).not.toContain("Zqxanswer");
      // Its properties say who made it, as its first sheet does.
      const creators = [...all.matchAll(/<(?:dc:creator|meta:initial-creator)>([^<]*)</g)].map(
        ([, name]) => name,
      );
      expect([...new Set(creators)].filter((name) => !["Noonday", forum.name].includes(name ?? ""))).toEqual(
        [],
      );
      // The only names in it are those of the filters.
      const named = [
        ...all.matchAll(/<definedName[^>]*name="([^"]*)"|table:named-range[^>]*table:name="([^"]*)"/g),
      ];
      expect(
        named.map(([, one, other]) => one ?? other).filter((name) => name !== "_xlnm._FilterDatabase"),
      ).toEqual([]);
      // No cell knows more digits than it shows: counts and shares in a release are rounded before they are stored.
      const numbers = [...parts].flatMap(([name, text]) =>
        /sheet\d+\.xml$|content\.xml$/.test(name)
          ? elementsOf(text).flatMap(({ name: element, attributes }) =>
              element === "table:table-cell" && attributes["office:value"]
                ? [attributes["office:value"]]
                : [],
            )
          : [],
      );
      const inXlsx = [...all.matchAll(/<c [^>]*(?<!t="[a-zA-Z]+")><v>([^<]*)<\/v>/g)].map(
        ([, value = ""]) => value,
      );
      for (const value of [...numbers, ...inXlsx]) expect(value).toMatch(/^-?\d+(?:\.\d{1,2})?$/);
    },
  );
});
