import fc from "fast-check";
import { expect, it } from "vitest";
import { toLocalPath } from "#app/http/local-path.ts";

const origin = "https://noonday.example";

it("keeps a path of this site, with its query", () => {
  expect(toLocalPath("/revisits/new?a=1", "/revisits")).toBe("/revisits/new?a=1");
});

it.each([
  null,
  "",
  "revisits",
  "https://other.example/",
  "//other.example",
  "///other.example",
  "/\\other.example",
  "/\t/other.example",
  "/.//other.example",
  "/..//other.example",
  "\\\\other.example",
  "javascript:alert(1)",
])("sends %j nowhere else than here", (asked) => {
  const path = toLocalPath(asked, "/revisits");
  expect(new URL(path, origin).origin).toBe(origin);
});

it("never leads to another site, whatever is asked for", () => {
  const tricky = fc.stringMatching(/^[/\\.\t\n@:a-z%?#]{0,12}$/).map((text) => `/${text}`);
  fc.assert(
    fc.property(fc.oneof(tricky, fc.webUrl(), fc.string()), (asked) => {
      const path = toLocalPath(asked, "/revisits");
      expect(new URL(path, origin).origin).toBe(origin);
      expect(path.startsWith("/")).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
