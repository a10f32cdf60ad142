import { type AgeBand, ageBands, needsParent } from "#app/domain/discussions/consent.ts";

/** What a young person has chosen before they agree. It stands on their device alone: nothing is stored before consent. */
export type WayInChoices = {
  /** The id of a group's link or a discussion's, whose code was opened here: of codes in a cookie one could try many. */
  link: string | null;
  /** The id of a slip whose code was typed here. */
  slip: string | null;
  /** Their number in a discussion. */
  number: number | null;
  age: AgeBand | null;
  helped: boolean | null;
  shared: boolean | null;
  /** Their yes to taking part, until they have said whether their words may be used. */
  hasAgreed: boolean;
};

export const startCookie = "noonday-young-start";
const idShape = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const inCookies = new RegExp(`(?:^|;\\s*)${startCookie}=([^;]*)`);

export const noChoices: WayInChoices = {
  ...{ link: null, slip: null, number: null, age: null, helped: null, shared: null, hasAgreed: false },
};

/** What a device brings; whatever it cannot have been given counts as not chosen. */
export function readChoices(request: { headers: Pick<Headers, "get"> }): WayInChoices {
  const fields = new URLSearchParams(inCookies.exec(request.headers.get("Cookie") ?? "")?.[1] ?? "");
  const id = (name: "link" | "slip") => idShape.exec(fields.get(name) ?? "")?.[0] ?? null;
  const number = /^[1-9]\d?$/.exec(fields.get("number") ?? "")?.[0];
  return {
    ...{ link: id("link"), slip: id("slip") },
    number: number === undefined ? null : Number(number),
    age: ageBands.find((band) => band === fields.get("age")) ?? null,
    ...{ helped: readYesNo(fields.get("helped")), shared: readYesNo(fields.get("shared")) },
    hasAgreed: fields.get("agreed") === "yes",
  };
}

function readYesNo(value: string | null): boolean | null {
  return value === "yes" ? true : value === "no" ? false : null;
}

/** The cookie's value; empty where nothing was chosen. */
export function formatChoices(choices: WayInChoices): string {
  const yesNo = (value: boolean | null) => (value === null ? null : value ? "yes" : "no");
  const fields = {
    ...{ link: choices.link, slip: choices.slip, number: choices.number?.toString() ?? null },
    ...{ age: choices.age, helped: yesNo(choices.helped), shared: yesNo(choices.shared) },
    agreed: choices.hasAgreed ? "yes" : null,
  };
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  ).toString();
}

/** What is asked before consent, one thing a screen. */
export const startSteps = ["number", "age", "helped", "shared"] as const;
export type StartStep = (typeof startSteps)[number];

/** In a discussion the number says the age. */
export function stepsOfWay({ isDiscussion }: { isDiscussion: boolean }): readonly StartStep[] {
  return startSteps.filter((step) => step !== (isDiscussion ? "age" : "number"));
}

/** What is still to be asked; null where all is chosen. */
export function findNextStep(choices: WayInChoices, way: { isDiscussion: boolean }): StartStep | null {
  return stepsOfWay(way).find((step) => choices[step] === null) ?? null;
}

/** Whether a slip's code is needed: under 16, outside of a discussion, where an inspector has recorded it. */
export function needsSlip({ age }: WayInChoices, { isDiscussion }: { isDiscussion: boolean }): boolean {
  return !isDiscussion && age !== null && needsParent(age);
}
