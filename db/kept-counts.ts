import type { Reader } from "./reader.ts";
import type { Readings } from "./readings.ts";

/** The readings that count responses, and nothing beside them. */
type Counts = Pick<
  Readings,
  | "countAnsweredByGroup"
  | "countAnsweredByVersion"
  | "countAnswersByGroup"
  | "countAnswersByTwoGroups"
  | "countAnswersByVersion"
  | "countResponsesByApproval"
  | "countResponsesByGroup"
  | "countResponsesByHour"
  | "countResponsesOfGroupsByApproval"
>;

export type Counter = <Name extends keyof Counts>(
  name: Name,
  about: Parameters<Counts[Name]>[1],
) => ReturnType<Counts[Name]>;

const mostKept = 500;
const kept = new WeakMap<Reader, Map<string, Promise<unknown>>>();

/**
 * Counts a re-visit's responses, each count once for as long as no response comes, changes or goes: counting a hundred
 * thousand takes a third of a second, and whether anything changed a few thousandths. What it gives is to be read only.
 */
export async function counterOf(reader: Reader, revisitId: string): Promise<Counter> {
  const mark = await reader.read("findRevisitMark", revisitId);
  let counts = kept.get(reader);
  if (!counts) {
    counts = new Map();
    kept.set(reader, counts);
  }
  const own = counts;
  return (name, about) => {
    const key = JSON.stringify([revisitId, mark, name, about]);
    const before = own.get(key);
    // The last asked for is the last to go.
    own.delete(key);
    const count = before ?? reader.read(name, about);
    own.set(key, count);
    if (before === undefined) {
      count.catch(() => own.delete(key));
      for (const oldest of own.keys()) {
        if (own.size <= mostKept) break;
        own.delete(oldest);
      }
    }
    return count as ReturnType<Counts[typeof name]>;
  };
}
