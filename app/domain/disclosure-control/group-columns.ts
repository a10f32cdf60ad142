import { formatList } from "#app/messages/format-list.ts";
import type { Column } from "./release-shape.server.ts";

/*
 * Which answers are counted together before anything is hidden, so that what most people said can still be read. A
 * small count joins its neighbour on a scale. In a list the small counts join each other. Those who gave no answer
 * are joined too. The sums are no longer small, so nothing beside them has to be hidden.
 */

/** How a table's columns follow one another: along a scale, as a list, or as things that are never counted together. */
export type ColumnOrder = "scale" | "list" | "apart";

/** Places of the columns that are counted together. */
export type ColumnGroup = readonly number[];

export interface GroupedTable {
  readonly columns: readonly Column[];
  readonly order: ColumnOrder;
  readonly counts: readonly number[];
}

/** `start`: what earlier releases counted together already, which stays so. */
export function groupColumns(
  table: GroupedTable,
  start: readonly ColumnGroup[],
  smallest: number,
): readonly ColumnGroup[] {
  if (table.order === "apart") return start;
  const isChoice = (group: ColumnGroup) => group.every((place) => table.columns[place]?.role === "choice");
  if (
    table.order === "list" &&
    table.columns.every(({ role }) => role === "choice" || role === "not-answered")
  ) {
    return sortGroups(poolSmall(table, start, smallest));
  }
  const choices = start.filter(isChoice);
  const others = start.filter((group) => !isChoice(group));
  const grouped =
    table.order === "scale"
      ? joinAlongScale(table, choices, smallest)
      : poolChoices(table, choices, smallest);
  return sortGroups([...grouped, ...joinUnanswered(table, others, smallest)]);
}

/** “Don’t know” with “Not answered” where either is small, and “Not asked” with them where they still are. */
function joinUnanswered(
  table: GroupedTable,
  groups: readonly ColumnGroup[],
  smallest: number,
): readonly ColumnGroup[] {
  const small = (group: ColumnGroup) => isSmallSum(table, group, smallest);
  if (groups.length < 2 || !groups.some(small)) return groups;
  const isNotAsked = (group: ColumnGroup) =>
    group.every((place) => table.columns[place]?.role === "not-asked");
  const answerable = groups.filter((group) => !isNotAsked(group)).flat();
  const unaskedCount = groups.filter(isNotAsked);
  const joined = [answerable, ...unaskedCount].filter((group) => group.length > 0);
  return joined.some(small) ? [groups.flat()] : joined;
}

/** Joins each small count with a neighbour, and never one side of the scale with the other. */
function joinAlongScale(
  table: GroupedTable,
  choices: readonly ColumnGroup[],
  smallest: number,
): readonly ColumnGroup[] {
  let groups = choices;
  for (;;) {
    const open = groups;
    const joined = open.flatMap((group, at) => {
      if (!isSmallSum(table, group, smallest)) return [];
      const neighbours = [at - 1, at + 1]
        .filter((place) => place >= 0 && place < open.length)
        .filter((place) => mayJoin(table, group, open[place] ?? []))
        .sort((a, b) => nearness(table, group, open[b] ?? []) - nearness(table, group, open[a] ?? []));
      return neighbours.flatMap((place) => {
        const together = [...group, ...(open[place] ?? [])];
        const rest = open.filter((_, other) => other !== at && other !== place);
        const left = [...rest, together].filter((one) => sumOf(table, one) > 0);
        return left.length < 2 ? [] : [sortGroups([...rest, together])];
      });
    })[0];
    if (joined === undefined) return groups;
    groups = joined;
  }
}

/** Groups that stand on both sides of a scale say nothing any more. */
function mayJoin(table: GroupedTable, one: ColumnGroup, other: ColumnGroup): boolean {
  const sides = new Set([...one, ...other].map((place) => table.columns[place]?.side ?? null));
  return !(sides.has(null) && sides.size > 1) && !(sides.has("negative") && sides.has("positive"));
}

/** The same side first; a middle goes with the negative side, so that no area looks better than it is. */
function nearness(table: GroupedTable, one: ColumnGroup, other: ColumnGroup): number {
  const sides = new Set([...one, ...other].map((place) => table.columns[place]?.side ?? null));
  if (sides.size === 1) return 2;
  return sides.has("negative") ? 1 : 0;
}

/** The small answers of a list together, so long as that leaves two answers to compare. */
function poolChoices(
  table: GroupedTable,
  choices: readonly ColumnGroup[],
  smallest: number,
): readonly ColumnGroup[] {
  const pooled = poolSmall(table, choices, smallest);
  return pooled.filter((group) => sumOf(table, group) > 0).length < 2 ? choices : pooled;
}

/** The small ones of a list, then those who did not say, then others from the last on, until they are no small count. */
function poolSmall(
  table: GroupedTable,
  groups: readonly ColumnGroup[],
  smallest: number,
): readonly ColumnGroup[] {
  const small = groups.filter((group) => isSmallSum(table, group, smallest));
  if (small.length === 0) return groups;
  const weight = (group: ColumnGroup) =>
    group.some((place) => table.columns[place]?.role !== "choice") ? 1 : 0;
  const others = groups
    .filter((group) => !small.includes(group) && sumOf(table, group) > 0)
    .toReversed()
    .sort((a, b) => weight(b) - weight(a));
  const pool = [...small];
  for (const group of others) {
    if (pool.length > 1 && sumOf(table, pool.flat()) >= smallest) break;
    pool.push(group);
  }
  return [...groups.filter((group) => !pool.includes(group)), pool.flat()];
}

/** The choices of each side of a scale together, and all that is no answer together: the coarsest that still says something. */
export function groupBySide(
  { columns }: Pick<GroupedTable, "columns">,
  start: readonly ColumnGroup[],
): readonly ColumnGroup[] {
  const keyOf = (group: ColumnGroup, at: number) => {
    const parts = group.map((place) => columns[place]);
    if (parts.some((column) => column?.role !== "choice")) return "no answer";
    const sides = new Set(parts.map((column) => column?.side ?? null));
    const [side] = sides;
    return sides.size === 1 && side ? side : `group ${at}`;
  };
  const joined = new Map<string, number[]>();
  for (const [at, group] of start.entries()) {
    const key = keyOf(group, at);
    joined.set(key, [...(joined.get(key) ?? []), ...group]);
  }
  return sortGroups([...joined.values()]);
}

/** Groups that hold a column in common are one. */
export function uniteGroups(groups: readonly ColumnGroup[]): readonly ColumnGroup[] {
  let united: number[][] = [];
  for (const group of groups.filter(({ length }) => length > 0)) {
    const touching = united.filter((one) => one.some((place) => group.includes(place)));
    const together = [...new Set([...touching.flat(), ...group])];
    united = [...united.filter((one) => !touching.includes(one)), together];
  }
  return sortGroups(united);
}

function sortGroups(groups: readonly ColumnGroup[]): readonly ColumnGroup[] {
  return groups
    .map((group) => [...group].sort((a, b) => a - b))
    .sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}

export function sumOf({ counts }: Pick<GroupedTable, "counts">, group: ColumnGroup): number {
  return group.reduce((total, place) => total + (counts[place] ?? 0), 0);
}

function isSmallSum(table: GroupedTable, group: ColumnGroup, smallest: number): boolean {
  const count = sumOf(table, group);
  return count > 0 && count < smallest;
}

/** One column for a group, named for all that it counts; `others` is what several of a list are called. */
export function columnOfGroup(columns: readonly Column[], group: ColumnGroup, others: string | null): Column {
  const parts = group.flatMap((place) => columns[place] ?? []);
  const [first] = parts;
  if (!first) throw new Error("a group of no columns");
  if (parts.length === 1) return first;
  const merges = parts.flatMap(
    (part) => part.merges ?? [{ key: part.key, label: part.label, role: part.role }],
  );
  const noAnswer =
    parts.find(({ role }) => role === "not-answered") ?? parts.find(({ role }) => role !== "choice");
  const sides = new Set(parts.map(({ side }) => side));
  // A middle that counts with one side stands on that side.
  const side = [...sides].find((one) => one === "negative" || one === "positive") ?? first.side;
  return {
    key: merges.map(({ key }) => key).join("+"),
    label: nameTogether(
      merges.map(({ label }) => label),
      others,
    ),
    role: noAnswer?.role ?? "choice",
    side: noAnswer ? null : side,
    merges,
  };
}

/** "OK", "SEND support", "I do not know". */
const isCapitalInSentence = /^(?:\p{Lu}[\p{Lu}\d]|I\b)/u;

/** The name of a column that counts several choices: "Good or OK". */
export function nameTogether(labels: readonly string[], others: string | null): string {
  if (others !== null) return `${others}: ${labels.join("; ")}`;
  const [first = "", ...rest] = labels;
  const lower = rest.map((label) =>
    isCapitalInSentence.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1),
  );
  return formatList([first, ...lower], { type: "disjunction" });
}
