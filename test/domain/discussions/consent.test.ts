import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ageBands,
  type ConsentKind,
  type ConsentRow,
  consentKinds,
  consentStatusOf,
  consentsThatHold,
  countThoseWhoCount,
  needsParent,
  withdrawnSince,
} from "#app/domain/discussions/consent.ts";
import { describeConsentStatus } from "#app/domain/discussions/format-discussion.ts";
import { checkTally, faces, talliesOver } from "#app/domain/discussions/tally.ts";
import { totalOf } from "#app/domain/young-peoples-answers/answer-groups.ts";

const answer = fc.constantFrom(true, false, null);
const participant = fc.record({
  id: fc.uuid(),
  number: fc.integer({ min: 1, max: 60 }),
  ageBand: fc.constantFrom(...ageBands),
  consents: fc.record({ own: answer, parent: answer, "at-start": answer }),
});

describe("who counts", () => {
  it("has every consent that their age needs, and no other does", () => {
    fc.assert(
      fc.property(participant, (one) => {
        const { own, parent, "at-start": start } = one.consents;
        const all = own === true && start === true && (parent === true || !needsParent(one.ageBand));
        expect(consentStatusOf(one).kind === "counts").toBe(all);
        expect(countThoseWhoCount([one])).toBe(all ? 1 : 0);
      }),
    );
  });

  it("never depends on a parent from 16", () => {
    fc.assert(
      fc.property(participant, answer, (one, parent) => {
        fc.pre(!needsParent(one.ageBand));
        const other = { ...one, consents: { ...one.consents, parent } };
        expect(consentStatusOf(other)).toEqual(consentStatusOf(one));
      }),
    );
  });

  it("is said in words", () => {
    expect(describeConsentStatus({ kind: "left-out", missing: ["own", "parent"] })).toBe(
      "Left out: no consent of their own, no parent’s consent",
    );
  });
});

const row = (kind: ConsentKind, number: number, given: boolean, recordedAt: string): ConsentRow => ({
  participantId: "one",
  kind,
  number,
  given,
  recordedAt: Temporal.Instant.from(`2026-11-24T${recordedAt}:00.000Z`),
});

describe("a consent's history", () => {
  it("holds as it was last recorded, in whatever order it is read", () => {
    const rows = [row("own", 1, true, "09:00"), row("own", 2, false, "10:00"), row("own", 3, true, "11:00")];
    for (const order of [rows, [...rows].reverse()]) {
      expect(consentsThatHold(order, "one")).toEqual({ own: true, parent: null, "at-start": null });
    }
    expect(consentsThatHold(rows, "another").own).toBeNull();
  });

  it("shows who took a consent back after the start, until that is settled", () => {
    const rows = [
      row("own", 1, true, "09:00"),
      row("at-start", 1, true, "10:00"),
      row("own", 2, false, "11:00"),
    ];
    const one = { id: "one", number: 1, ageBand: "16-18" as const, consents: consentsThatHold(rows, "one") };
    expect(withdrawnSince([one], rows, null)).toEqual([one]);
    expect(withdrawnSince([one], rows, Temporal.Instant.from("2026-11-24T11:30:00.000Z"))).toEqual([]);
    const refusedAtStart = [row("own", 1, true, "09:00"), row("at-start", 1, false, "10:00")];
    const two = { ...one, consents: consentsThatHold(refusedAtStart, "one") };
    expect(withdrawnSince([two], refusedAtStart, null)).toEqual([]);
  });

  it("covers every kind of consent", () => {
    expect(consentKinds).toEqual(["own", "parent", "at-start"]);
  });
});

describe("a tally", () => {
  const press = fc.record({ answer: fc.constantFrom(...faces), change: fc.integer({ min: -3, max: 3 }) });

  it("stays between none and those who count, whatever is pressed", () => {
    fc.assert(
      fc.property(
        fc.array(press, { maxLength: 60 }),
        fc.integer({ min: 0, max: 12 }),
        (presses, counting) => {
          const counts = { good: 0, ok: 0, "not-good": 0, "not-sure": 0 };
          for (const one of presses) {
            if (checkTally(counts, one, counting) === "allowed") counts[one.answer] += one.change;
            expect(Math.min(...faces.map((face) => counts[face]))).toBeGreaterThanOrEqual(0);
            expect(totalOf(counts)).toBeLessThanOrEqual(counting);
          }
        },
      ),
    );
  });

  it("over the count, because fewer count now, can only come down", () => {
    const counts = { good: 4, ok: 1, "not-good": 0, "not-sure": 0 };
    expect(checkTally(counts, { answer: "ok", change: 1 }, 3)).toBe("all-counted");
    expect(checkTally(counts, { answer: "good", change: -1 }, 3)).toBe("allowed");
    expect(talliesOver([{ focusAreaId: "a", questionVersionId: "q", counts }], 3)).toMatchObject([
      { over: 2 },
    ]);
    expect(talliesOver([{ focusAreaId: "a", questionVersionId: "q", counts }], 5)).toEqual([]);
  });
});
