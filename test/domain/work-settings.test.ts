import { describe, expect, it } from "vitest";
import { formatKeys, keysOf, listKeys, parseKeys } from "#app/messages/shortcuts.ts";
import { defaultWorkSettings, formatWorkSettings, parseWorkSettings } from "#app/messages/work-settings.ts";

const noModifier = { ctrlKey: false, metaKey: false, altKey: false };

describe("keys", () => {
  it.each([
    ["Ctrl K", "Control+k"],
    ["ctrl+k", "Control+k"],
    ["⌘ P", "Control+p"],
    ["Alt 1", "Alt+1"],
    [" G ", "g"],
    ["?", "?"],
    ["", ""],
    ["f2", "F2"],
    ["F13", null],
    ["two", null],
    ["Ctrl", null],
    ["é", null],
  ])("“%s” is read as %s", (typed, keys) => {
    expect(parseKeys(typed)).toBe(keys);
  });

  it("what is shown can be typed again", () => {
    for (const { keys } of listKeys({})) expect(parseKeys(formatKeys(keys))).toBe(keys);
  });

  it("a press is written as a shortcut is", () => {
    expect(keysOf({ ...noModifier, key: "K", ctrlKey: true })).toBe("Control+k");
    expect(keysOf({ ...noModifier, key: "k", metaKey: true })).toBe("Control+k");
    expect(keysOf({ ...noModifier, key: "?" })).toBe("?");
    expect(keysOf({ ...noModifier, key: "F2" })).toBe("F2");
  });
});

describe("settings of the workplace", () => {
  it("come back from a cookie as they were chosen", () => {
    const chosen = parseWorkSettings(
      new URLSearchParams({
        density: "comfortable",
        navigation: "folded",
        "key-palette": "Ctrl J",
        "key-keys": "",
      }),
    );
    expect(chosen).toEqual({
      density: "comfortable",
      navigation: "folded",
      keys: { palette: "Control+j", keys: "" },
    });
    expect(parseWorkSettings(formatWorkSettings(chosen))).toEqual(chosen);
    const everywhere = listKeys(chosen.keys).filter(({ place }) => place === "everywhere");
    expect(everywhere.map(({ id }) => id)).toEqual(["palette", "navigation"]);
  });

  it("stay as usual where nothing or nonsense is written", () => {
    expect(formatWorkSettings(defaultWorkSettings).toString()).toBe("");
    const nonsense = new URLSearchParams({ density: "huge", navigation: "", "key-palette": "Escape" });
    expect(parseWorkSettings(nonsense)).toEqual(defaultWorkSettings);
  });

  it("one choice leaves the rest, and the usual keys again take the other ones' place", () => {
    const before = {
      ...defaultWorkSettings,
      density: "comfortable",
      keys: { palette: "Control+j" },
    } as const;
    expect(parseWorkSettings(new URLSearchParams({ navigation: "folded" }), before)).toEqual({
      ...before,
      navigation: "folded",
    });
    expect(parseWorkSettings(new URLSearchParams({ "key-palette": "Ctrl K" }), before).keys).toEqual({});
  });
});
