const maxLength = 80;

/** The areas, those first whose address is the fewest typing mistakes away from what was typed. */
export function slugsByLikeness<Area extends { slug: string }>(
  areas: readonly Area[],
  typed: string,
): Area[] {
  const wanted = typed.slice(0, maxLength);
  return areas
    .map((area) => ({ area, distance: editDistance(area.slug.slice(0, maxLength), wanted) }))
    .sort((one, other) => one.distance - other.distance || one.area.slug.localeCompare(other.area.slug))
    .map(({ area }) => area);
}

/** How many letters have to be put in, taken out, or changed to make one text into the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
