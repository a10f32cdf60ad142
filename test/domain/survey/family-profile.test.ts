import { describe, expect, it } from "vitest";
import {
  checkProfile,
  listAskedFields,
  listProfileFields,
  mergeProfile,
  readProfileValues,
} from "#app/domain/survey/family-profile.ts";
import { aboutNames, backgroundPages } from "#app/domain/survey/respondent-profile.ts";
import { findProgress, nextStep, nextStepAfter, readStep, stepsOf } from "#app/domain/survey/survey.ts";

const nothing = { about: {}, childProfiles: [] };
const pages = [{ number: 1 }, { number: 2 }];

describe("the order of the steps", () => {
  it("asks first what decides the way, and last all else about the family", () => {
    expect(stepsOf(pages)).toEqual([
      ...["about", "focus/1", "focus/2", "background/1", "background/2", "check"],
    ]);
    expect(nextStepAfter("about", pages)).toBe("focus/1");
    expect(nextStepAfter("focus/2", pages)).toBe("background/1");
    expect(nextStepAfter("background/2", pages)).toBe("check");
    expect(findProgress("consent", pages)).toEqual({ step: 1, of: 7 });
    expect(findProgress("check", pages)).toEqual({ step: 7, of: 7 });
  });

  it("leads a draft from before, which had passed every step, to what it can still say", () => {
    expect(nextStep(stepsOf(pages), ["about", "focus/1"])).toBe("focus/2");
    expect(nextStep(stepsOf(pages), ["about", "focus/1", "focus/2"])).toBe("background/1");
  });

  it("reads the names of steps, and of no others", () => {
    expect(readStep("background/2")).toBe("background/2");
    for (const name of ["background/3", "background/0", "background", "check", "focus/0"])
      expect(readStep(name), name).toBeNull();
  });

  it("asks each question of the profile once", () => {
    const asked = listProfileFields("about").map(({ name }) => name);
    expect(new Set([...asked, ...backgroundPages.flat()])).toEqual(new Set(aboutNames));
  });
});

describe("of whom what is asked", () => {
  const controls = (about: object) => listAskedFields("about", about).map(({ control }) => control);

  it("asks the help of as many children as they speak for", () => {
    expect(controls({})).toEqual(["role", "children", "support-child-1"]);
    expect(controls({ children: ["3"] }).slice(2)).toEqual([
      ...["support-child-1", "support-child-2", "support-child-3"],
    ]);
    expect(controls({ children: ["prefer-not-to-say"] })).toHaveLength(3);
    expect(controls({ children: ["6"] })).toHaveLength(8);
  });

  it("asks nobody who works with children about a child of theirs", () => {
    expect(controls({ role: ["professional"], children: ["2"] })).toEqual(["role"]);
  });
});

describe("what a family has said, with what it says now", () => {
  const two = mergeProfile(nothing, {
    ...{ children: ["2"], "support-child-1": ["ehc-plan"], "support-child-2": ["waiting", "ehc-plan"] },
  });

  it("has the support of each child, and of the family as their union", () => {
    expect(two.childProfiles).toEqual([{ support: ["ehc-plan"] }, { support: ["ehc-plan", "waiting"] }]);
    expect(two.about).toEqual({ children: ["2"], support: ["ehc-plan", "waiting"] });
    expect(mergeProfile(two, { setting: ["special"] })).toEqual({
      ...two,
      about: { ...two.about, setting: ["special"] },
    });
  });

  it("forgets a child beyond their number, and what was emptied", () => {
    const one = mergeProfile(two, { children: ["1"] });
    expect(one).toEqual({
      about: { children: ["1"], support: ["ehc-plan"] },
      childProfiles: [{ support: ["ehc-plan"] }],
    });
    expect(mergeProfile(one, { "support-child-1": [] })).toEqual({
      ...{ about: { children: ["1"] }, childProfiles: [] },
    });
  });

  it("keeps what was said of all of them at once until something is said of each", () => {
    const ofAll = mergeProfile(nothing, { children: ["2"], support: ["none", "waiting"] });
    expect(ofAll).toEqual({ about: { children: ["2"], support: ["waiting", "none"] }, childProfiles: [] });
    const untouched = { "support-child-1": [], "support-child-2": [] };
    expect(mergeProfile(ofAll, untouched)).toEqual(ofAll);
    expect(mergeProfile(ofAll, { ...untouched, "support-child-2": ["none"] }).about.support).toEqual([
      "none",
    ]);
    expect(readProfileValues(ofAll)["support-child-1"]).toBeUndefined();
    const ofOne = { about: { support: ["waiting"] }, childProfiles: [] };
    expect(readProfileValues(ofOne)["support-child-1"]).toEqual(["waiting"]);
  });

  it("stores nothing that is not offered", () => {
    expect(mergeProfile(nothing, { role: ["king"], hobby: ["y"], "support-child-9": ["none"] })).toEqual(
      nothing,
    );
  });

  it("says by control what is wrong", () => {
    const { values, problems } = checkProfile(listProfileFields("about"), {
      ...{ role: ["foster-carer"], "support-child-2": ["ehc-plan", "prefer-not-to-say"] },
    });
    expect(values.role).toEqual(["foster-carer"]);
    expect(Object.keys(problems)).toEqual(["support-child-2"]);
  });
});
