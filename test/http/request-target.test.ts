import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCanonicalPath } from "#app/http/canonical-path.ts";
import { createRouteFinder } from "#app/http/find-route.ts";
import { pathForLog } from "#app/http/path-for-log.ts";
import { readRequestTarget } from "#app/http/request-target.ts";

describe("a request target that could be read in two ways is refused", () => {
  it.each([
    "",
    "*",
    "sign-in",
    "localhost:3000",
    "http://localhost:3000/sign-in",
    "//sign-in",
    "/areas//exampleshire",
    "/sign-in//",
    "/x/../sign-in",
    "/./sign-in",
    "/sign-in/.",
    "/x/%2e%2e/sign-in",
    "/x/%2E./sign-in",
    "/x/.%2e/sign-in",
    "/x/%252e%252e/sign-in",
    "/x/%25252e%25252e/sign-in",
    "/sign-in\\",
    "/sign-in%5C",
    "/sign-in%5c..",
    "/x%2F..%2Fsign-in",
    "/sign-in%252Fabc",
    "/sign-in#",
    "/sign-in?x=1#y",
    "/sign-in%00",
    "/sign-in%2500",
    "/sign-in?code=%00",
    "/sign-in?code=%1b%5b",
    "/sign-in%0a",
    "/sign-in%C2%85",
    "/sign-in%7F",
    "/sign in",
    "/sign-in\t",
    "/sign-in\u007f",
    "/%",
    "/%E0%A4%A",
    "/s/%E9",
    "/%zz",
    "/%C0%AE%C0%AE/sign-in",
    "/%ED%A0%80",
    "/é",
    "/sign-in?q=é",
  ])("%j", (target) => expect(readRequestTarget(target)).toBeNull());
});

describe("any other is read one way only", () => {
  it.each([
    ["/", "/", ""],
    ["/sign-in", "/sign-in", ""],
    ["/sign-in/", "/sign-in/", ""],
    ["/%73ign%2Din", "/sign-in", ""],
    ["/%c3%a9", "/%C3%A9", ""],
    ["/s/100%25", "/s/100%25", ""],
    ["/take-out/x.csv", "/take-out/x.csv", ""],
    ["/a...b/...", "/a...b/...", ""],
    ["/?", "/", "?"],
    ["/?q=50%&x=%E9&y=\\|", "/", "?q=50%&x=%E9&y=\\|"],
    ["/reading?q=a%0D%0Ab%09c&to=/x/../y", "/reading", "?q=a%0D%0Ab%09c&to=/x/../y"],
  ])("%j", (target, path, search) => expect(readRequestTarget(target)).toEqual({ path, search }));

  it("whatever it is, a URL of it has the same path, and reading it again changes nothing", () => {
    const piece = fc.oneof(
      fc.constantFrom("/", ".", "..", "%2e", "%25", "%2f", "%5c", "\\", "sign-in", "?", "%00", ";", "@", ":"),
      fc.string({ unit: "binary-ascii", maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const target = readRequestTarget(`/${pieces.join("")}`);
        if (target === null) return;
        const whole = target.path + target.search;
        expect(readRequestTarget(whole)).toEqual(target);
        const url = new URL(`http://own.invalid${whole}`);
        expect(decodeURIComponent(url.pathname)).toBe(decodeURIComponent(target.path));
      }),
      { numRuns: 500 },
    );
  });
});

const findRoute = createRouteFinder([
  "/",
  "/areas/:area",
  "/areas/:area/survey",
  "/areas/:area/survey/focus/:n",
  "/areas/:area/survey/background/:n",
  "/s/:area",
  "/sign-in",
  "/sign-in/:token",
  "/invitations/:token/renewal",
  "/revisits/:id/reading/next",
  "/revisits/:id/reading/:number",
  "/timetable.ics",
]);

describe("an address is led to as Noonday writes it", () => {
  it.each([
    ["/areas/Exampleshire", "/areas/exampleshire"],
    ["/Areas/EXAMPLESHIRE/Survey", "/areas/exampleshire/survey"],
    ["/areas/exampleshire/survey.", "/areas/exampleshire/survey"],
    ["/areas/exampleshire.", "/areas/exampleshire"],
    ["/areas/exampleshire,/survey", "/areas/exampleshire/survey"],
    ["/s/exampleshire.", "/s/exampleshire"],
    ["/s/North%20Exampleshire", "/s/north-exampleshire"],
    ["/s/exampleshire%E2%80%9D", "/s/exampleshire"],
    ["/sign-in/AbC_-9.", "/sign-in/AbC_-9"],
    ["/sign-in/AbC_-9%3E", "/sign-in/AbC_-9"],
    ["/sign-in/AbC_-9)", "/sign-in/AbC_-9"],
    ["/invitations/AbC)/renewal", "/invitations/AbC/renewal"],
    ["/sign-in).", "/sign-in"],
    ["/SIGN-IN.data", "/sign-in.data"],
  ])("%s", (path, canonical) => {
    expect(findCanonicalPath(findRoute, path)).toBe(canonical);
    expect(findCanonicalPath(findRoute, canonical)).toBe(canonical);
  });

  it.each([
    "/",
    "/areas/exampleshire/",
    "/areas/exampleshire/survey/focus/1",
    "/s/...",
    "/nowhere.",
    "/_root.data",
    "/areas/exampleshire.data",
    "/timetable.ics",
  ])("%s is left as it is", (path) => expect(findCanonicalPath(findRoute, path)).toBe(path));
});

describe("the log has of an address", () => {
  const id = "11111111-1111-4111-8111-111111111111";
  it.each([
    ["/sign-in/a-live-token", "/sign-in/:token"],
    ["/sign-in/a-live-token.", "/sign-in/:token"],
    ["/sign-in/a-live-token%3E", "/sign-in/:token"],
    ["/sign-in/a-live-token.data", "/sign-in/:token"],
    ["/invitations/a-live-token)/renewal", "/invitations/:token/renewal"],
    ["/areas/what-bob-did", "/areas/:area"],
    ["/s/ABCD-EFGH", "/s/:area"],
    ["/areas/x/survey/focus/receipt-1234", "/areas/:area/survey/focus/:n"],
    [`/revisits/${id}/reading/7`, `/revisits/${id}/reading/:number`],
    [`/revisits/${id}/reading/next/`, `/revisits/${id}/reading/next`],
    ["/revisits/not-an-id/reading/next", "/revisits/:id/reading/next"],
    ["/sign-in/a-live-token/more", ":unknown"],
    ["/a-live-token", ":unknown"],
    ["/", "/"],
  ])("%s", (path, logged) => expect(pathForLog(findRoute(path))).toBe(logged));
});
