import { describe, expect, it } from "vitest";
import { writeNotice } from "#app/domain/meetings/notice.ts";
import { formatSessionTime, type SessionDetails } from "#app/domain/meetings/session.ts";
import { sessionShape } from "#app/domain/meetings/session-form.server.ts";
import { warningsAboutSessions } from "#app/domain/meetings/warn-about-sessions.ts";
import { checkForm } from "#app/http/parse-form.ts";

const typed = {
  "date-day": ["7"],
  "date-month": ["12"],
  "date-year": ["2026"],
  "starts-at": ["6pm"],
  "ends-at": ["7:30pm"],
  place: ["Town Hall, Main Street"],
  link: [""],
  access: ["Step-free, with a hearing loop."],
};

const read = (changes: Record<string, string[]> = {}) => checkForm({ ...typed, ...changes }, sessionShape);
const errorsOf = (changes: Record<string, string[]>) => {
  const form = read(changes);
  return form.ok ? {} : form.errors;
};

describe("a session as it is typed", () => {
  it("is read in London's time, in winter and in summer", () => {
    const winter = read();
    const summer = read({ "date-month": ["6"] });
    expect(winter.ok && winter.value.startsAt.toString()).toBe("2026-12-07T18:00:00Z");
    expect(summer.ok && summer.value.startsAt.toString()).toBe("2026-06-07T17:00:00Z");
    expect(summer.ok && formatSessionTime(summer.value)).toBe("Sunday 7 June 2026, 6pm to 7:30pm");
  });

  it("says everything that is wrong at once", () => {
    const nothing = Object.fromEntries(Object.keys(typed).map((name) => [name, [""]]));
    expect(Object.keys(errorsOf(nothing))).toEqual(["date", "starts-at", "ends-at", "place", "access"]);
  });

  it("ends after it starts, and is in a place, online or both", () => {
    expect(errorsOf({ "ends-at": ["6pm"] })).toHaveProperty("ends-at");
    expect(errorsOf({ place: [""], link: ["https://meet.example/room"] })).toEqual({});
    expect(errorsOf({ place: [""] })).toHaveProperty("place");
  });

  it("takes only a web address as the link", () => {
    for (const link of ["meet example/room", "http://meet.example", "javascript:alert(1)"]) {
      expect(errorsOf({ link: [link] })).toHaveProperty("link");
    }
  });
});

const session = (
  id: string,
  date: string,
  starts: string,
  ends: string,
  where: Partial<SessionDetails> = {},
) => ({
  id,
  startsAt: Temporal.Instant.from(`${date}T${starts}:00Z`),
  endsAt: Temporal.Instant.from(`${date}T${ends}:00Z`),
  place: "Town Hall",
  link: "",
  access: "Step-free",
  cancelled: null,
  ...where,
});

describe("what is doubtful about the arrangements", () => {
  const visit = {
    meetingDay: Temporal.PlainDate.from("2026-12-07"),
    dayOne: Temporal.PlainDate.from("2026-12-07"),
    lastDay: Temporal.PlainDate.from("2026-12-09"),
    now: Temporal.Instant.from("2026-11-25T09:00:00Z"),
  };
  const warned = (...sessions: ReturnType<typeof session>[]) =>
    warningsAboutSessions(sessions, visit).map(({ message }) => message);

  it("is nothing for an evening on day 1 that can be joined online", () => {
    expect(warned(session("1", "2026-12-07", "18:00", "19:30", { link: "https://meet.example/a" }))).toEqual(
      [],
    );
  });

  it("is a day on which inspectors are not there, or another than the timetable's", () => {
    const online = { link: "https://meet.example/a" };
    expect(warned(session("1", "2026-12-04", "18:00", "19:30", online)).join(" ")).toMatch(
      /not on a day when inspectors/,
    );
    expect(warned(session("1", "2026-12-08", "18:00", "19:30", online)).join(" ")).toMatch(
      /has the open meeting on Monday 7/,
    );
  });

  it("is the end of school, and nothing outside working hours", () => {
    expect(warned(session("1", "2026-12-07", "14:30", "16:00"))).toEqual([
      "It is when many parents collect children from school.",
      expect.stringMatching(/Every session is in the daytime/),
      expect.stringMatching(/No session can be joined online/),
    ]);
  });

  it("is two at once, too short, too long, or at night", () => {
    const all = warned(
      session("1", "2026-12-07", "18:00", "18:20"),
      session("2", "2026-12-07", "18:10", "22:30"),
    ).join(" ");
    for (const words of [/overlaps/, /shorter than 45 minutes/, /longer than four hours/, /after 9:30pm/]) {
      expect(all).toMatch(words);
    }
  });

  it("is not said of what is over", () => {
    const past = { ...visit, now: Temporal.Instant.from("2026-12-10T09:00:00Z") };
    expect(warningsAboutSessions([session("1", "2026-12-07", "14:30", "16:00")], past)).toEqual([]);
  });
});

describe("the notice to send round", () => {
  it("tells when, where, how accessible and what about, and that nobody registers", () => {
    const text = writeNotice({
      areaName: "Exampleshire",
      sessions: [
        session("1", "2026-12-07", "10:00", "11:00"),
        session("2", "2026-12-07", "18:00", "19:30", { place: "", link: "https://meet.example/a" }),
        {
          ...session("3", "2026-12-08", "10:00", "11:00", { place: "Nowhere Hall" }),
          cancelled: { reason: "x" },
        },
      ],
      focuses: [{ text: "Waiting for help" }],
      address: "https://noonday.example/areas/exampleshire/open-meeting",
    });
    expect(text).toContain("Monday 7 December 2026, 10am to 11am");
    expect(text).toContain("Online: https://meet.example/a");
    expect(text).toContain("- Waiting for help");
    expect(text).toContain("You do not need to book or register.");
    expect(text).toContain("https://noonday.example/areas/exampleshire/open-meeting");
    expect(text).not.toContain("Nowhere Hall");
  });
});
