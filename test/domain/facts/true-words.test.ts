import { describe, expect, it } from "vitest";
import type { StepKey } from "#app/domain/calendar/schedule.ts";
import { contactKinds } from "#app/domain/contacts/contact-words.ts";
import { minutesToAnswer } from "#app/domain/facts/minutes-to-answer.ts";
import { isAnyOpen, openWays } from "#app/domain/facts/open-ways.ts";
import {
  describePreparations,
  listPreparations,
  type PreparationFacts,
} from "#app/domain/facts/preparations.ts";
import { type StepFacts, statusOfStep } from "#app/domain/facts/step-status.ts";

const at = Temporal.Instant.from;
const date = Temporal.PlainDate.from;

describe("the minutes that a survey takes", () => {
  it.each([
    [0, 0, 5],
    [8, 0, 5],
    [10, 0, 5],
    [12, 0, 6],
    [0, 8, 13],
    [14, 8, 16],
    [16, 8, 17],
    [40, 0, 13],
  ])("with %i to choose from and %i in own words: %i", (choosing, writing, minutes) => {
    const questions = [
      ...Array.from({ length: choosing }, () => ({ type: "change" as const })),
      ...Array.from({ length: writing }, () => ({ type: "long-words" as const })),
    ];
    expect(minutesToAnswer(questions)).toBe(minutes);
  });
});

describe("the ways to be heard that are still open", () => {
  const sealedAt = at("2026-12-10T00:00:00Z");
  const session = (endsAt: string, isCancelled = false) => ({ endsAt: at(endsAt), isCancelled });
  const meeting = session("2026-12-07T19:30:00Z");
  const known = { approved: true, sealedAt, sessions: [meeting] };

  it.each<[string, Parameters<typeof openWays>[0], string]>([
    [
      "before the survey opens",
      { ...known, survey: "not-open", now: at("2026-11-29T12:00:00Z") },
      "survey paper meeting youngPeople",
    ],
    [
      "before its questions are approved",
      { ...known, approved: false, survey: "not-open", now: at("2026-11-29T12:00:00Z") },
      "survey meeting youngPeople",
    ],
    [
      "while it is open",
      { ...known, survey: "open", now: at("2026-12-01T12:00:00Z") },
      "survey paper meeting youngPeople",
    ],
    [
      "after it closed, before the meeting",
      { ...known, survey: "closed", now: at("2026-12-04T12:00:00Z") },
      "meeting youngPeople",
    ],
    [
      "during the meeting",
      { ...known, survey: "closed", now: at("2026-12-07T19:00:00Z") },
      "meeting youngPeople",
    ],
    ["after the meeting", { ...known, survey: "closed", now: at("2026-12-07T19:30:00Z") }, "youngPeople"],
    [
      "after one of two sessions",
      {
        ...known,
        sessions: [meeting, session("2026-12-08T19:30:00Z")],
        survey: "closed",
        now: at("2026-12-07T20:00:00Z"),
      },
      "meeting youngPeople",
    ],
    [
      "where all sessions are cancelled",
      {
        ...known,
        sessions: [session("2026-12-07T19:30:00Z", true)],
        survey: "closed",
        now: at("2026-12-05T12:00:00Z"),
      },
      "youngPeople",
    ],
    [
      "where no session is arranged yet",
      { ...known, sessions: [], survey: "closed", now: at("2026-12-05T12:00:00Z") },
      "meeting youngPeople",
    ],
    ["after the visit", { ...known, sessions: [], survey: "closed", now: sealedAt }, ""],
  ])("%s", (_, asked, right) => {
    const ways = openWays(asked);
    const open = Object.entries(ways).flatMap(([way, isOpen]) => (isOpen ? [way] : []));
    expect(open.join(" ")).toBe(right);
    expect(isAnyOpen(ways)).toBe(right !== "");
  });
});

describe("how a step stands", () => {
  const now = at("2026-12-03T12:00:00Z");
  const nothing: StepFacts = {
    notifiedAt: null,
    youngPeopleSharedAt: null,
    questionsApproved: false,
    meetingHeldAt: null,
  };
  const all: StepFacts = {
    notifiedAt: at("2026-11-24T09:00:00Z"),
    youngPeopleSharedAt: at("2026-11-30T09:00:00Z"),
    questionsApproved: true,
    meetingHeldAt: at("2026-12-02T19:00:00Z"),
  };
  const past = { date: date("2026-12-01"), at: null };
  const pastNoon = { date: date("2026-12-03"), at: now };
  const today = { date: date("2026-12-03"), at: null };
  const later = { date: date("2026-12-08"), at: null };

  it.each<[string, StepKey, typeof past | typeof pastNoon, StepFacts, string]>([
    ["told", "notification", past, all, "done: Done on Tuesday 24 November 2026"],
    ["told early", "notification", later, all, "done: Done on Tuesday 24 November 2026"],
    ["not told, its day gone", "notification", past, nothing, "missed: Not done"],
    ["not told, its day today", "notification", today, nothing, "now: Today"],
    ["not told, its day to come", "notification", later, nothing, "to-come: "],
    ["shared", "young-people-questions", past, all, "done: Done on Monday 30 November 2026"],
    ["not shared, its day gone", "young-people-questions", past, nothing, "missed: Not done"],
    ["opened", "survey-opens", pastNoon, all, "done: Opened"],
    ["could not open", "survey-opens", pastNoon, nothing, "missed: Did not open"],
    [
      "approved, but nobody told",
      "survey-opens",
      pastNoon,
      { ...all, notifiedAt: null },
      "missed: Did not open",
    ],
    ["closed", "survey-closes", pastNoon, all, "done: Closed"],
    ["never opened, so never closed", "survey-closes", pastNoon, nothing, "missed: Did not open"],
    ["a deadline", "evidence-upload", past, all, "passed: Passed"],
    ["held", "open-meeting", past, all, "done: Done on Wednesday 2 December 2026"],
    ["not held", "open-meeting", past, nothing, "missed: Not done"],
    ["the last day", "final-day", later, all, "to-come: "],
  ])("%s", (_, key, set, facts, right) => {
    const { kind, words } = statusOfStep(key, set, facts, now);
    expect(`${kind}: ${words}`).toBe(right);
  });
});

describe("what is set up", () => {
  const whole = { questions: 12, incomplete: 0, namesMissing: 0 };
  const ready: PreparationFacts = {
    focusAreas: 5,
    contacts: contactKinds.map((kind) => ({ kind })),
    forums: 1,
    sessions: 2,
    approved: true,
    notified: true,
    retentionMonths: 6,
    youngPeoplesQuestions: 3,
    youngPeoplesQuestionsShared: true,
    easyRead: whole,
    languagesOn: [],
    hasPaperReturn: true,
    surveyIsClosed: false,
    visitIsOver: false,
  };

  it("is everything only where everything is", () => {
    expect(describePreparations(listPreparations("r1", ready))).toBe("Everything is set up");
  });

  it.each<[string, Partial<PreparationFacts>, string]>([
    ["easy-read", { easyRead: { questions: 12, incomplete: 12, namesMissing: 0 } }, "0 of 12"],
    ["easy-read", { easyRead: { questions: 12, incomplete: 3, namesMissing: 0 } }, "9 of 12"],
    ["easy-read", { easyRead: { questions: 12, incomplete: 0, namesMissing: 1 } }, "1 focus area"],
    ["easy-read", { easyRead: { questions: 0, incomplete: 0, namesMissing: 0 } }, "No questions yet"],
    ["paper", { hasPaperReturn: false }, "Not said"],
    ["young-people", { youngPeoplesQuestions: 0 }, "None written"],
    ["young-people", { youngPeoplesQuestionsShared: false }, "not shared"],
    [
      "language-pl",
      { languagesOn: [{ language: "pl", progress: { questions: 22, incomplete: 17, namesMissing: 0 } }] },
      "5 of 22",
    ],
    ["retention", { retentionMonths: null }, "Not confirmed"],
    ["notification", { notified: false }, "Not recorded"],
    ["questions", { approved: false }, "cannot open"],
    ["open-meeting", { sessions: 0 }, "No session"],
    ["people", { forums: 0 }, "No forum"],
    ["contacts", { contacts: [] }, "5 of 5 missing"],
    ["focus-areas", { focusAreas: 0 }, "Paste"],
  ])("lists %s where it is missing", (key, changes, words) => {
    const preparations = listPreparations("r1", { ...ready, ...changes });
    expect(describePreparations(preparations)).toBe("Getting ready");
    const missing = preparations.filter(({ status }) => status === "to-do");
    expect(missing.map((one) => one.key)).toEqual([key]);
    expect(missing[0]?.state).toContain(words);
  });

  it("says of what cannot help any more that it was not done, and asks for it no longer", () => {
    const after = { ...ready, hasPaperReturn: false, sessions: 0, surveyIsClosed: true };
    const late = (facts: PreparationFacts) =>
      listPreparations("r1", facts).flatMap(({ key, status }) =>
        status === "done" ? [] : [`${key} ${status}`],
      );
    expect(late(after)).toEqual(["paper late", "open-meeting to-do"]);
    const over = { ...after, visitIsOver: true };
    expect(late(over)).toEqual(["paper late", "open-meeting late"]);
    expect(describePreparations(listPreparations("r1", over))).toBe("What was not set up");
  });
});
