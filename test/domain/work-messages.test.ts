import { readdirSync } from "node:fs";
import IntlMessageFormat from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { formatNumber } from "#app/messages/format-number.ts";
import { createWorkMessages } from "#app/messages/work/messages.ts";
import { reachMessages } from "#app/messages/work/reach-messages.ts";
import { readingMessages } from "#app/messages/work/reading-messages.ts";

const catalogues = readdirSync("app/messages/work")
  .filter((name) => name.endsWith("-messages.ts"))
  .map((name) => name.replace(".ts", ""));

describe("words of the screens of those who work here", () => {
  it.each(catalogues)("%s holds only messages that can be read", async (name) => {
    const exported: Record<string, unknown> = await import(`../../app/messages/work/${name}.ts`);
    const messages = Object.values(exported).flatMap((one) => Object.values(catalogueOf(one)));
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(() => new IntlMessageFormat(message, "en-GB")).not.toThrow();
  });

  it("one and many have words of their own, and thousands a comma", () => {
    const shown = [0, 1, 2, 1234].map((count) => readingMessages.t("texts", { count }));
    expect(shown).toEqual(["0 texts", "1 text", "2 texts", "1,234 texts"]);
    expect(reachMessages.t("responses", { count: 0 })).toBe("No responses");
  });

  it("what people wrote is put in as they wrote it", () => {
    const { t } = createWorkMessages({ said: "{who} said {count, plural, one {a word} other {# words}}" });
    expect(t("said", { who: "<b>{Al}</b> 'n' #", count: 2 })).toBe("<b>{Al}</b> 'n' # said 2 words");
  });

  it.each([
    [1234.5, {}, "1,234.5"],
    [0.12345, {}, "0.123"],
    [33.333, { maximumFractionDigits: 1 }, "33.3"],
    [1234, { locale: "pl" }, "1234"],
    [12345, { locale: "pl" }, "12\u00a0345"],
  ])("%d is written with %o as %s", (number, options, text) => {
    expect(formatNumber(number, options)).toBe(text);
  });
});

function catalogueOf(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null || !("catalogue" in value)) return {};
  return value.catalogue as Record<string, string>;
}
