import { describe, expect, it } from "vitest";
import { findSmallNumbers } from "#app/domain/disclosure-checks/small-numbers.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";

const find = (sentence: string, more: Partial<Parameters<typeof findSmallNumbers>[1]> = {}): string[] =>
  findSmallNumbers(sentence, { thresholds: usualThresholds, figures: [], released: [], ...more }).map(
    ({ kind }) => kind,
  );

const revealing = [
  "Two of the 3 parents of looked-after children said it is worse.",
  "2 of 3 parents of looked after children said it is worse.",
  "Two of the three were unhappy.",
  "Two out of three carers agreed.",
  "2/3 parents agreed.",
  "Ｔｗｏ of the ３ parents agreed.",
  "T\u200bwo of the three carers agreed.",
  "Two\u00a0of\u00a0the\u00a0three agreed.",
  "Three (3) of the four (4) families agreed.",
  "Both parents of care leavers said so.",
  "Both said that plans are late.",
  "Both of them wait.",
  "Neither parent had a plan.",
  "Neither of the carers was asked.",
  "None of the four agreed.",
  "None of the 4 care leavers had been asked.",
  "All four parents agreed.",
  "All of the 6 were positive.",
  "A third of the 6 agreed.",
  "Half of the eight said no.",
  "Two thirds of the three agreed.",
  "Two-thirds of the nine carers agreed.",
  "33% of the 6 agreed.",
  "33.3 % of 6 responses were negative.",
  "Fifty per cent of the four agreed.",
  "1 in 3 parents of care leavers agreed.",
  "One in four care leavers agreed.",
  "One-in-three families wait.",
  "Only one parent said that it is better.",
  "Only one said that it is better.",
  "Just two responded.",
  "One parent told inspectors so.",
  "3 carers wrote about transport.",
  "Three foster carers wrote about transport.",
  "A couple of parents were positive.",
  "A handful of families disagreed.",
  "A single carer agreed.",
  "Two or three parents wrote about it.",
  "2–4 families wait.",
  "Between two and six parents disagreed.",
  "Fewer than three parents agreed.",
  "All but one agreed.",
  "All but two of the parents agreed.",
  "Every parent but one agreed.",
  "Everyone except three agreed.",
  "118 of the 120 parents agreed.",
  "One hundred and two parents? No: 2 parents.",
  "5 of the 8 parents agreed.",
  "Care leavers: 3.",
  "Care leavers | 3 | 12",
  "Care leavers\t12\t4",
  "Parents of care leavers (2) disagreed.",
  "Of the carers, 60% (n = 5) agreed.",
  "40% of parents of looked-after children disagreed.",
  "Half of care leavers disagreed.",
  "One of the parents disagreed.",
  "Two of them disagreed.",
  "Twelve parents answered, two of whom disagreed.",
  "Four young people in the north disagreed.",
  "One child with a plan had no school place.",
  "The only parent of a child in care disagreed.",
  "Three of the five schools visited had no plan.",
  "One person came to the open meeting.",
  "Two children aged 3 wait.",
];

const plain = [
  "63 of the 119 parents said that it is worse.",
  "63 of 119 parents and carers disagreed.",
  "Sixty of the one hundred and twenty disagreed.",
  "Inspectors read 125 responses from parents and carers.",
  "They met 14 children and young people in 2 discussions.",
  "Waits are now 12 weeks.",
  "Families wait three weeks longer than in 2019.",
  "Plans are written within two terms.",
  "Both parents and carers said that plans are late.",
  "Both children and their families are asked.",
  "Both inspectors agree.",
  "Both boards meet each month.",
  "The re-visit was carried out under section 20 of the Children Act 2004, by one of His Majesty’s Inspectors from Ofsted and an inspector from the CQC.",
  "Part 3 of the Children and Families Act 2014 applies.",
  "The area has made sufficient progress in addressing two of the four areas of significant weakness.",
  "Neither board has met.",
  "Year 3 pupils wait for a place.",
  "Key stage 2 pupils wait for a place.",
  "There is one parent carer forum.",
  "Two family hubs have opened.",
  "Three children’s centres have closed.",
  "A parent wrote: [Q2]",
  "Most parents disagreed.",
  "Fewer than five parents of care leavers responded.",
  "Nobody disagreed.",
  "No parents of care leavers responded.",
  "Spending fell by 40%.",
  "Half of the plans were late.",
  "Leaders met families twice.",
  "Children aged 3 to 5 wait longest.",
  "The open meeting was on 3 December 2026.",
  "All families get the local offer.",
  "One person-centred plan was shown.",
  "Six parents disagreed.",
  "Two senior leaders have left.",
];

describe("a sentence about few people", () => {
  it.each(revealing)("is found: %s", (sentence) => expect(find(sentence)).not.toEqual([]));
  it.each(plain)("is not seen in: %s", (sentence) => expect(find(sentence)).toEqual([]));

  it.each([
    ["Half of parents disagreed.", { count: 60, base: 120 }, []],
    ["53% of parents disagreed.", { count: 64, base: 120 }, []],
    ["One in three parents disagreed.", { count: 40, base: 120 }, []],
    ["Half of parents disagreed.", { count: 4, base: 8 }, ["share-of-few"]],
    ["50% of parents of care leavers disagreed.", { count: 60, base: 120 }, ["share-of-few"]],
  ])("weighs a share by the figure behind it: %s", (sentence, figure, kinds) =>
    expect(find(sentence, { figures: [figure] })).toEqual(kinds),
  );

  const released = [
    { labels: ["responses"], count: 120 },
    { labels: ["care leaver"], count: null },
    { labels: ["north", "worse"], count: 31 },
  ];
  it.each([
    ["Inspectors read 117 responses.", ["beside-release"]],
    ["Inspectors read 120 responses.", []],
    ["Inspectors read 130 responses.", []],
    ["12 parents of a care leaver disagreed.", ["hidden-in-release"]],
    ["In the north 34 parents said worse.", ["beside-release"]],
    ["In the north 31 parents said worse.", []],
    ["In the south 34 parents said worse.", []],
    ["In the north thirty-three parents said worse.", ["beside-release"]],
  ])("is compared with what was released: %s", (sentence, kinds) =>
    expect(find(sentence, { released })).toEqual(kinds),
  );

  it("takes no long time over long text", () => {
    for (const part of ["two of ", "one parent ", "half of the ", "all ", "3 | "]) {
      expect(Array.isArray(find(part.repeat(12_000 / part.length)))).toBe(true);
    }
  }, 4000);
});
