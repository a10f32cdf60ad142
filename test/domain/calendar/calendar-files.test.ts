import { describe, expect, it } from "vitest";
import { calendarEntries, revisionOf } from "#app/domain/calendar/calendar-entries.ts";
import { type CalendarEvent, calendarFile } from "#app/platform/calendar-file.ts";

const at = Temporal.Instant.from;
const madeAt = at("2026-11-28T10:00:00Z");
const event: CalendarEvent = {
  uid: "one@noonday",
  title: "Open meeting",
  when: { kind: "between", start: at("2026-12-07T18:00:00Z"), end: at("2026-12-07T19:30:00Z") },
  revision: 0,
  changedAt: at("2026-11-01T09:00:00Z"),
  isMeeting: true,
};

function linesOf(changes: Partial<CalendarEvent>): string[] {
  return calendarFile({ name: "N", events: [{ ...event, ...changes }], madeAt }).split("\r\n");
}

/** As a calendar reads it: folded lines put together (RFC 5545, 3.1). */
function unfolded(changes: Partial<CalendarEvent>): string[] {
  return linesOf(changes).join("\r\n").replaceAll("\r\n ", "").split("\r\n");
}

describe("a calendar file", () => {
  it.each<[string, Partial<CalendarEvent>, string[]]>([
    ["a meeting", {}, ["STATUS:CONFIRMED", "TRANSP:OPAQUE", "SEQUENCE:0"]],
    ["a meeting that was moved", { revision: 2 }, ["SEQUENCE:2", "UID:one@noonday"]],
    [
      "a meeting that is cancelled",
      { isCancelled: true, revision: 3 },
      ["STATUS:CANCELLED", "TRANSP:TRANSPARENT", "SEQUENCE:3", "SUMMARY:Cancelled: Open meeting"],
    ],
    ["a stretch that is no meeting", { isMeeting: false }, ["TRANSP:TRANSPARENT"]],
    [
      "a whole day",
      { isMeeting: false, when: { kind: "day", date: Temporal.PlainDate.from("2026-12-31") } },
      ["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "TRANSP:TRANSPARENT"],
    ],
    [
      "hours before the clocks go back",
      { when: { kind: "between", start: at("2026-10-23T11:00:00Z"), end: at("2026-10-29T12:00:00Z") } },
      ["DTSTART:20261023T110000Z", "DTEND:20261029T120000Z"],
    ],
    ["when it was changed last", {}, ["DTSTAMP:20261101T090000Z", "LAST-MODIFIED:20261101T090000Z"]],
    ["where that is not known, when the file was made", { changedAt: null }, ["DTSTAMP:20261128T100000Z"]],
    [
      "signs that mean something in such a file",
      { location: "Hall; Room 2, \\ north\nby the lift" },
      ["LOCATION:Hall\\; Room 2\\, \\\\ north\\nby the lift"],
    ],
  ])("says of %s", (_, changes, lines) => {
    expect(unfolded(changes)).toEqual(expect.arrayContaining(lines));
  });

  it.each([
    ["Latin letters", "a".repeat(400)],
    ["letters of two bytes", "é".repeat(300)],
    ["letters of three bytes", "স্কুল".repeat(80)],
    ["signs of four bytes", "🙂".repeat(120)],
  ])("folds lines at 75 bytes and between whole signs: %s", (_, words) => {
    for (const line of linesOf({ description: words }))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(unfolded({ description: words })).toContain(`DESCRIPTION:${words}`);
  });
});

describe("the entries of a timetable", () => {
  const survey = { opensAt: at("2026-11-30T12:00:00Z"), closesAt: at("2026-12-04T12:00:00Z") };
  const steps = (["notification", "survey-opens", "survey-closes", "open-meeting"] as const).map((key) => ({
    key,
    date: Temporal.PlainDate.from("2026-11-30"),
  }));
  const changes = [
    { key: "survey-closes", at: at("2026-11-20T09:00:00Z") },
    { key: "day-one", at: at("2026-11-10T09:00:00Z") },
    { key: "survey-opens", at: at("2026-11-02T09:00:00Z") },
  ];

  it("block no day, and carry how often the dates were changed", () => {
    const revision = revisionOf(changes);
    const entries = calendarEntries({ name: "n", area: null, steps, survey, revision });
    expect(entries.map(({ isMeeting }) => isMeeting)).toEqual([false, false, false]);
    expect(entries.every((entry) => entry.revision === 3)).toBe(true);
    expect(entries[0]?.changedAt?.toString()).toBe("2026-11-20T09:00:00Z");
  });

  it("count the changes of some steps, or of none", () => {
    expect(revisionOf(changes, ["survey-opens", "survey-closes"]).revision).toBe(2);
    expect(revisionOf([])).toEqual({ revision: 0, changedAt: null });
  });
});
