import type { PersonActor } from "../domain/audit/audit.ts";
import type { BankHolidays } from "../domain/calendar/bank-holidays.ts";
import type { ExampleArea, ExamplePerson } from "./content.ts";
import { onDay } from "./when.ts";

/** One area of the example while its story is told: what has been made so far, by the names the content uses. */
export type AreaUnderWay = {
  readonly example: ExampleArea;
  readonly dayOne: Temporal.PlainDate;
  readonly holidays: BankHolidays;
  inspectionId: string;
  readonly personIds: Map<string, string>;
  readonly focusAreaIds: Map<string, string>;
  readonly questionIds: Map<string, string>;
  /** Of the parents' questions as approved. */
  readonly versionIds: Map<string, string>;
  /** A time of day in London on a day of the re-visit's own count. */
  at(day: number, time: string): Temporal.Instant;
  /** The first person of that role, or the one with that email. */
  actorIn(role: ExamplePerson["role"], email?: string): PersonActor;
  focusAreaId(key: string): string;
};

export function areaUnderWay(
  example: ExampleArea,
  dayOne: Temporal.PlainDate,
  holidays: BankHolidays,
): AreaUnderWay {
  const personIds = new Map<string, string>();
  const focusAreaIds = new Map<string, string>();
  return {
    example,
    dayOne,
    holidays,
    inspectionId: "",
    personIds,
    focusAreaIds,
    questionIds: new Map(),
    versionIds: new Map(),
    at: (day, time) => onDay(dayOne, day, time, holidays),
    actorIn(role, email) {
      const person = example.people.find(
        (candidate) => candidate.role === role && (email === undefined || candidate.email === email),
      );
      return { kind: "person", personId: known(personIds, person?.email ?? role), role };
    },
    focusAreaId: (key) => known(focusAreaIds, key),
  };
}

/** Throws where the story has not come to it yet. */
export function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The example speaks of ${name} too early`);
  return id;
}
