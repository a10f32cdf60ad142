import { expect, it } from "vitest";
import { readGovernmentFile } from "#app/domain/calendar/government-file.server.ts";

const file = (events: unknown) =>
  JSON.stringify({ "england-and-wales": { division: "x", events }, scotland: {} });
const event = { title: "New Year’s Day", date: "2028-01-03", notes: "Substitute day", bunting: true };

it("takes the days of England and Wales from the government's file", () => {
  const read = readGovernmentFile(file([event]));
  expect(read.ok && read.value.map(({ date, title }) => `${date} ${title}`)).toEqual([
    "2028-01-03 New Year’s Day",
  ]);
});

it.each([
  ["", "Paste the whole of the file."],
  ["{", "This is not the government’s file of bank holidays, or not all of it."],
  ['{"scotland":{"events":[]}}', "This is not the government’s file of bank holidays, or not all of it."],
  [file([{ title: "No date" }]), "This is not the government’s file of bank holidays, or not all of it."],
  [file([{ ...event, date: "2028-02-30" }]), "The file has a date that no calendar has: 2028-02-30."],
  [file([]), "The file has no bank holidays of England and Wales."],
])("says what is wrong with %j", (text, error) => {
  expect(readGovernmentFile(text)).toEqual({ ok: false, error });
});
