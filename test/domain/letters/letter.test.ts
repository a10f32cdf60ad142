import { describe, expect, it } from "vitest";
import { shippedBankHolidays } from "#app/domain/calendar/bank-holidays.ts";
import { citeEverySentence, citesIn, withoutCites } from "#app/domain/citations/cites.ts";
import type { Evidence, Finding } from "#app/domain/findings/finding.ts";
import { commentByOf, isOver, letterDates, letterStatusOf } from "#app/domain/letter-status/steps.ts";
import { draftSections, draftWeakness } from "#app/domain/letter-workflow/draft-words.ts";
import { describeAllDecisions, listMissingParts, questionSection } from "#app/domain/letters/letter.ts";

const figure: Evidence = {
  id: "e",
  kind: "answers",
  source: "parents",
  question: "Better or worse?",
  labels: ["Worse"],
  asWritten: { count: 80, base: 120 },
  now: { count: 80, base: 120 },
  quote: null,
  agreed: null,
  changed: null,
  acceptable: false,
  path: "",
};
const at = Temporal.Instant.from("2026-12-01T00:00:00Z");

const finding = (more: Partial<Finding> = {}): Finding => ({
  id: "f",
  focusAreaId: "a",
  number: 3,
  words: "Most parents say that it got worse. Leaders know why.",
  version: 1,
  writtenAt: at,
  writtenByName: "",
  withdrawnAt: null,
  versions: [],
  evidence: [figure],
  claims: [],
  ...more,
});
const quotation = { number: 2, speaker: "A parent or carer", whom: "A parent or carer", language: "en" };
const weakness = (body: string) => ({ kind: "weakness" as const, body });

describe("what points to findings", () => {
  it("stands in every sentence that is drafted, and nowhere in what others read", () => {
    const drafted = citeEverySentence("It got worse. “Why?” Leaders know!", 3);
    expect(drafted).toBe("It got worse [F3]. “Why [F3]?” Leaders know [F3]!");
    expect(withoutCites("It got worse [F3]. Leaders know [F3, F12]!")).toBe("It got worse. Leaders know!");
    expect(citesIn("One [F3]. Two [F3, F12].")).toEqual([3, 12]);
  });
});

describe("a draft", () => {
  it("has the usual order, and no words for what only inspectors can say", () => {
    const from = Temporal.PlainDate.from("2026-12-07");
    const sections = draftSections({
      areaName: "Middlefold",
      from,
      until: from.add({ days: 2 }),
      focusAreas: [{ id: "a", shortName: "Waits" }],
      findings: [finding()],
      heard: {
        responses: 120,
        discussions: 2,
        youngPeople: 1,
        ownAnswers: 0,
        attended: 61,
        texts: { count: 274, unread: 0 },
        documents: { count: 3, unread: 0 },
      },
    });
    expect(sections.map(({ kind }) => kind)).toEqual(["opening", "weakness", "other-concerns", "evidence"]);
    expect(sections[1]?.body).toBe("Most parents say that it got worse [F3]. Leaders know why [F3].");
    expect(sections[2]?.body).toBe("");
    expect(sections[3]?.body).toContain("They met children and young people. 61 people came");
    expect(sections[3]?.body).toContain("and read the documents that the area provided.");
  });

  it("quotes only what may still be quoted", () => {
    const words = { ...figure, kind: "words" as const, now: null, asWritten: null };
    const quoted = { ...words, quote: { ...quotation, words: "We waited." } };
    expect(draftWeakness([finding({ evidence: [quoted] })])).toContain("A parent or carer wrote: [Q2] [F3]");
    expect(draftWeakness([finding({ evidence: [words] })])).not.toContain("wrote");
    expect(draftWeakness([finding({ withdrawnAt: at })])).toBe("");
  });
});

describe("a section is questioned", () => {
  const ask = (body: string, more: Partial<Finding> = {}) => questionSection(weakness(body), [finding(more)]);

  it("not where its sentences rest on findings whose figures bear them", () => {
    expect(ask("Most parents say that it got worse [F3].")).toEqual([]);
  });

  it("where a figure has changed, a finding was taken back or never was", () => {
    const changed = { ...figure, changed: "It was 80 of 120." };
    expect(ask("It got worse [F3].", { evidence: [changed] })).toEqual(["Finding 3: It was 80 of 120."]);
    expect(ask("It got worse [F3].", { withdrawnAt: at })).toEqual(["Finding 3 was withdrawn."]);
    expect(ask("It got worse [F9].")).toEqual(["There is no finding 9."]);
  });

  it("where a sentence carries no finding, or claims what the figure does not bear", () => {
    expect(ask("It got worse.")[0]).toContain("carries no finding");
    expect(ask("All parents say that it got worse [F3].")[0]).toContain("does not bear it");
  });

  it("where it quotes words that no finding may quote", () => {
    const words = {
      ...figure,
      kind: "words" as const,
      quote: { ...quotation, words: "We waited two years for this." },
    };
    expect(ask("One said: “We waited two years for this.” [F3]", { evidence: [words] })).toEqual([]);
    expect(ask("One said: “We waited. Most do.” [F3]", { evidence: [words] })).toEqual([]);
    expect(ask("One said: “We have waited for ever and ever.” [F3]")[0]).toContain("is no quotation");
  });
});

it("all decisions are said in one sentence once each is made", () => {
  const of = (...decisions: (boolean | null)[]) =>
    describeAllDecisions(decisions.map((sufficient) => ({ kind: "weakness", sufficient })));
  expect(of(true, null)).toBeNull();
  expect(of(true, true)).toContain("in addressing all of the 2 areas");
  expect(of(false, false)).toContain("not made sufficient progress in addressing any of");
  expect(of(true, false, false)).toContain("addressing 1 of the 3 areas");
});

it("a letter does not leave with an undecided weakness or an empty section", () => {
  const section = { title: "Waits", kind: "weakness" as const, sufficient: null, body: " " };
  expect(listMissingParts([section])).toHaveLength(2);
  expect(listMissingParts([{ ...section, sufficient: false, body: "Words." }])).toEqual([]);
});

describe("its dates", () => {
  it("count working days over Christmas", () => {
    const lastDay = Temporal.PlainDate.from("2026-12-09");
    const { finalBy, publishedBy } = letterDates(lastDay, shippedBankHolidays);
    expect([`${finalBy}`, `${publishedBy}`]).toEqual(["2027-01-21", "2027-01-28"]);
    const sent = Temporal.Instant.from("2026-12-16T23:30:00Z");
    expect(`${commentByOf(sent, shippedBankHolidays)}`).toBe("2027-01-04");
  });

  it("end with the end of the last day in London", () => {
    expect(isOver("2026-07-10", Temporal.Instant.from("2026-07-10T22:59:00Z"))).toBe(false);
    expect(isOver("2026-07-10", Temporal.Instant.from("2026-07-10T23:00:00Z"))).toBe(true);
  });

  it("say where it stands", () => {
    const steps = { isAssured: true, sending: null, final: null, publication: null };
    expect(letterStatusOf({ ...steps, isAssured: false })).toBe("draft");
    expect(letterStatusOf(steps)).toBe("assured");
    expect(letterStatusOf({ ...steps, sending: {} })).toBe("with-recipients");
    const one = { editionId: "1" };
    expect(letterStatusOf({ ...steps, sending: {}, final: one })).toBe("final");
    expect(letterStatusOf({ ...steps, sending: {}, final: one, publication: one })).toBe("published");
    expect(letterStatusOf({ ...steps, sending: {}, publication: one })).toBe("with-recipients");
    expect(letterStatusOf({ ...steps, sending: {}, final: { editionId: "2" }, publication: one })).toBe(
      "final",
    );
  });
});
