import { expect, it } from "vitest";
import { makeWayCode, readWayCode } from "#app/domain/parental-agreements/way-code.ts";
import { describeLinkCount, linkStateOf, youngPeoplesStateOf } from "#app/domain/young-peoples-ways/link.ts";

const at = (text: string) => Temporal.Instant.from(text);
const visit = { opensAt: at("2026-11-30T12:00:00Z"), sealedAt: at("2026-12-10T00:00:00Z") };

it.each([
  ["2026-11-30T11:59:59.999Z", true, "not-open"],
  ["2026-11-30T12:00:00Z", true, "open"],
  ["2026-11-30T12:00:00Z", false, "not-open"],
  ["2026-12-09T23:59:59.999Z", true, "open"],
  ["2026-12-10T00:00:00Z", true, "closed"],
  ["2026-12-10T00:00:00Z", false, "closed"],
])("at %s, with questions approved: %s, young people’s own way is %s", (now, isApproved, state) => {
  expect(youngPeoplesStateOf(visit, { isApproved, now: at(now) })).toBe(state);
  expect(linkStateOf({ closedAt: null }, youngPeoplesStateOf(visit, { isApproved, now: at(now) }))).toBe(
    state,
  );
});

it("a link that an inspector closed is closed, whatever the time", () => {
  for (const state of ["not-open", "open", "closed"] as const)
    expect(linkStateOf({ closedAt: visit.opensAt }, state)).toBe("closed");
});

it("how many began by a link is said in fives, and of fewer than five not at all", () => {
  expect([0, 1, 4, 5, 9, 10, 23].map(describeLinkCount)).toEqual([
    ...["Nobody yet", "Fewer than 5", "Fewer than 5", "5 or more", "5 or more", "10 or more", "20 or more"],
  ]);
});

it("a code reads as people type it, and says whether it is a slip’s or a link’s", () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, index) => index);
  expect(makeWayCode("slip", bytes)).toBe("0123-4567");
  expect(makeWayCode("link", bytes)).toBe("01234-56789");
  for (const typed of ["4k7p-9qwm", " 4K7P 9QWM ", "4K7P9QWM", "4K7P–9QWM", "４Ｋ７Ｐ-９ＱＷＭ"])
    expect(readWayCode(typed)).toEqual({ kind: "slip", code: "4K7P-9QWM" });
  expect(readWayCode("O1lI0-00000")).toEqual({ kind: "link", code: "01110-00000" });
  for (const typed of ["", "4K7P", "4K7P-9QWM-1", "UUUU-UUUU", "x".repeat(5000), "4K7P-9QW\u0000"])
    expect(readWayCode(typed)?.kind ?? null).toBe(null);
});
