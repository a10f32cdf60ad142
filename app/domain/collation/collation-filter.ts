import { aboutQuestions } from "../survey/respondent-profile.ts";

/** Which responses are read: all, or those that said all of these things about themselves, finished or not. */
export type ResponseFilter = {
  groups: { name: string; value: string }[];
  unfinished: "included" | "left-out" | "only";
  /** Also those who are no parent or carer; else they are in only where `groups` asks how people answered. */
  everybody?: boolean;
  /** Those that bear the mark of a fault of the survey, not looked at again since; or all but those. */
  faults?: "only" | "left-out";
};

/** The responses of parents and carers. */
export const everyResponse: ResponseFilter = { groups: [], unfinished: "included" };

/** Reads a filter from an address: what is not on offer is left out. */
export function readFilter(query: URLSearchParams): ResponseFilter {
  const groups = aboutQuestions.flatMap(({ name, options }) => {
    const value = query.get(name);
    return value !== null && options.some((option) => option.value === value) ? [{ name, value }] : [];
  });
  const unfinished = query.get("unfinished");
  const faults = query.get("faults");
  return {
    groups,
    unfinished: unfinished === "left-out" || unfinished === "only" ? unfinished : "included",
    ...(faults === "left-out" || faults === "only" ? { faults } : {}),
  };
}

/** The filter as it stands in an address; empty for every response. */
export function writeFilter(filter: ResponseFilter): URLSearchParams {
  const query = new URLSearchParams(filter.groups.map(({ name, value }) => [name, value]));
  if (filter.unfinished !== "included") query.set("unfinished", filter.unfinished);
  if (filter.faults !== undefined) query.set("faults", filter.faults);
  return query;
}
