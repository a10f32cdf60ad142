const maxLength = 80;

export type LikeAreas<Area> = {
  /** The area whose address that is, written otherwise; null where it is no area's. */
  same: Area | null;
  /** The one that was probably meant, few typing mistakes away; null where none is near. */
  near: Area | null;
  /** All of them, those first whose address is the fewest typing mistakes away. */
  areas: Area[];
};

/** What an address that is no area's may have meant, among the areas that may be known. */
export function findLikeAreas<Area extends { slug: string }>(
  areas: readonly Area[],
  typed: string,
): LikeAreas<Area> {
  const plainName = plainly(typed);
  const ordered = areas
    .map((area) => ({ area, distance: editDistance(plainly(area.slug), plainName) }))
    .sort((one, other) => one.distance - other.distance || one.area.slug.localeCompare(other.area.slug));
  const [first, second] = ordered;
  const isSame = first?.distance === 0 && second?.distance !== 0 && plainName !== "";
  const isNear = first !== undefined && first.distance <= Math.max(1, Math.floor(plainName.length / 3));
  return {
    same: isSame ? first.area : null,
    near: isNear && plainName !== "" ? first.area : null,
    areas: ordered.map(({ area }) => area),
  };
}

/** Letters and figures alone: "the Isle of Wight", "isle-of-wight" and "Isle_of_Wight." are the same. */
function plainly(address: string): string {
  return address
    .slice(0, maxLength)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/^[^a-z0-9]*the[^a-z0-9]+/, "")
    .replace(/[^a-z0-9]+/g, "");
}

/** How many letters have to be put in, removed, changed, or swapped with the next to make one text into the other. */
function editDistance(one: string, other: string): number {
  let [before, row] = [[] as number[], Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      const isSwapped = letter === other[column - 2] && one[place - 1] === other[column - 1];
      const swapped = isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, changed, swapped));
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
