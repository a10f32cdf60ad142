import { describe, expect, it } from "vitest";
import { compareWithFile } from "#app/domain/bank-holidays/compare-government-file.ts";
import { changeBankHolidays, shippedBankHolidays } from "#app/domain/calendar/bank-holidays.ts";

const date = Temporal.PlainDate.from;
const today = date("2026-11-28");
const of2027 = shippedBankHolidays.list.filter((day) => day.date.year === 2027);

type Change = { off?: readonly string[]; on?: readonly (readonly [string, string])[] };

/** The days of 2027 as we hold them, less some and with others. */
function fileOf2027({ off = [], on = [] }: Change) {
  return [
    ...of2027.filter((day) => !off.includes(day.date.toString())),
    ...on.map(([day, title]) => ({ date: date(day), title })),
  ];
}

function compare(change: Change) {
  const { added, missing } = compareWithFile(shippedBankHolidays, fileOf2027(change), today);
  return {
    added: added.map((day) => day.date.toString()),
    missing: missing.map((day) => [day.date.toString(), day.movedTo?.toString() ?? null]),
  };
}

const early = "Early May bank holiday";

// What the file has, what is new in it, and which days of ours it has not any more (with where they are now).
const cases: [string, Change, string[], [string, string | null][]][] = [
  ["as we hold it", {}, [], []],
  [
    "the same name on another day, marked as moved",
    { off: ["2027-05-03"], on: [["2027-05-07", `${early} (moved)`]] },
    ["2027-05-07"],
    [["2027-05-03", "2027-05-07"]],
  ],
  [
    "the same name on another day",
    { off: ["2027-05-03"], on: [["2027-05-10", early]] },
    ["2027-05-10"],
    [["2027-05-03", "2027-05-10"]],
  ],
  [
    "the same name in capitals, another apostrophe and a bracket",
    { off: ["2027-01-01"], on: [["2027-01-04", "NEW YEAR'S DAY [substitute day]"]] },
    ["2027-01-04"],
    [["2027-01-01", "2027-01-04"]],
  ],
  ["a day gone", { off: ["2027-08-30"] }, [], [["2027-08-30", null]]],
  ["the last day of the year gone", { off: ["2027-12-28"] }, [], [["2027-12-28", null]]],
  ["the first day of the year gone", { off: ["2027-01-01"] }, [], [["2027-01-01", null]]],
  [
    "a day gone and one of another name new",
    { off: ["2027-08-30"], on: [["2027-06-18", "A day of thanks"]] },
    ["2027-06-18"],
    [["2027-08-30", null]],
  ],
  ["one day more", { on: [["2027-06-18", "A day of thanks"]] }, ["2027-06-18"], []],
  [
    "two days moved",
    {
      off: ["2027-05-03", "2027-05-31"],
      on: [
        ["2027-05-07", early],
        ["2027-06-03", "Spring bank holiday"],
      ],
    },
    ["2027-05-07", "2027-06-03"],
    [
      ["2027-05-03", "2027-05-07"],
      ["2027-05-31", "2027-06-03"],
    ],
  ],
];

describe("the government's file beside our list", () => {
  it.each(cases)("%s", (_, change, added, missing) => {
    expect(compare(change)).toEqual({ added, missing });
  });

  it("says nothing of days that have passed, nor of years that the file has not", () => {
    const of2026 = shippedBankHolidays.list.filter((day) => day.date.year === 2026).slice(3);
    expect(compareWithFile(shippedBankHolidays, of2026, today).missing).toEqual([]);
  });

  it("says nothing of days around a piece of the file, but of those between its days", () => {
    const piece = of2027.filter((day) => ["2027-03-26", "2027-08-30"].includes(day.date.toString()));
    const { missing } = compareWithFile(shippedBankHolidays, piece, today);
    expect(missing.map((day) => day.date.toString())).toEqual(["2027-03-29", "2027-05-03", "2027-05-31"]);
  });

  it("finds a day that was added here and that the file does not have", () => {
    const ours = changeBankHolidays(shippedBankHolidays, [
      { date: date("2027-06-18"), title: "A day of thanks", change: "added" },
    ]);
    expect(compareWithFile(ours, of2027, today).missing.map(String)).toHaveLength(1);
  });

  it("finds nothing new or missing in the whole list that ships", () => {
    expect(compareWithFile(shippedBankHolidays, shippedBankHolidays.list, date("2016-01-01"))).toEqual({
      added: [],
      missing: [],
    });
  });
});
