export type Sort = { column: string; direction: "ascending" | "descending" };

type Sortable = string | number | null;

const collator = new Intl.Collator("en-GB", { numeric: true });

/** Rows in the order of a column; those without a value come last, and equal ones stay as they were. */
export function sortRows<Row>(
  rows: readonly Row[],
  direction: Sort["direction"],
  findValue: (row: Row) => Sortable,
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((one, other) => compareValues(findValue(one), findValue(other), sign));
}

function compareValues(one: Sortable, other: Sortable, sign: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === "number" && typeof other === "number") return sign * (one - other);
  return sign * collator.compare(String(one), String(other));
}
