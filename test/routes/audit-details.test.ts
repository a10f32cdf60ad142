import { expect, it } from "vitest";
import { formatDetails } from "#app/routes/audit/parts/format-details.ts";

const focusArea = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";
const names = new Map([[focusArea, "Waiting times"]]);

it.each([
  [{ noon: "2026-11-26T12:00:00.000Z" }, "noon: 12 noon on Thursday 26 November 2026"],
  [{ opensAt: "2026-07-01T11:00:00Z" }, "opens at: 12 noon on Wednesday 1 July 2026"],
  [{ visitStart: "2026-11-30" }, "visit start: Monday 30 November 2026"],
  [{ visitStart: { from: "2026-11-30", to: "2026-12-07" } }, /from Monday 30 November.*to Monday 7 December/],
  [{ date: "2026-13-45" }, "date: 2026-13-45"],
  [{ at: "2026-11-31T99:00:00Z" }, "at: 2026-11-31T99:00:00Z"],
  [{ phone: "01632 960300" }, "phone: 01632 960300"],
  [{ focusAreaId: focusArea }, "focus area: Waiting times"],
  [{ textId: "9c5b94b1-35ad-49bb-b118-8e8fc24abf80" }, /^text: 9c5b94b/],
  [{ isFinal: true, note: "", count: 3 }, "is final: yes; count: 3"],
  [
    { totals: [{ name: "part-of-area", value: "small-town", total: 4000 }], confirmationFell: true },
    /^totals: .+ “.*town.*” total 4000; confirmation fell: yes$/,
  ],
  [{ names: ["part-of-area"] }, /^names: “[^-]+”$/],
])("%j is told in words", (details, words) => {
  const told = formatDetails(details, names);
  if (typeof words === "string") expect(told).toBe(words);
  else expect(told).toMatch(words);
});
