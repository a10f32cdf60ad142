type Box = { left: number; right: number; top: number; bottom: number };

export type Named = { key: string; x: number; y: number; lines: readonly string[] };
export type Name = { x: number; y: number; isLeftOfMark: boolean };

const lineHeight = 17;
/** About as wide as a bold letter of a drawing is on average. */
const letterWidth = 8.6;
const nameOffset = 17;
const dot = 10;
/** Left clear at both ends of a name, so that two on one line are not read as one. */
const gap = 5;
const costs = { overlap: 1000, axis: 30, otherSide: 12 };

/** About as wide as a plain letter of a drawing is. */
const plainWidth = 7.6;

/** What a text of a drawing covers that begins (or, at its end, ends) at `x`, with its first line's foot at `y`. */
export function boxOfText({
  x,
  y,
  lines,
  atEnd,
}: {
  x: number;
  y: number;
  lines: readonly string[];
  atEnd: boolean;
}): Box {
  const width = Math.max(0, ...lines.map((line) => line.length)) * plainWidth;
  const top = y - lineHeight + 3;
  return {
    left: atEnd ? x - width : x,
    right: atEnd ? x : x + width,
    top,
    bottom: top + lines.length * lineHeight + 2,
  };
}

/**
 * Where the names of marks on a map stand: beside their marks, as near as the other marks, names, what is written there
 * already (`written`) and the two axes let them, and within the map. The middle of each name's lines; all in the drawing's units.
 */
export function placeNames(
  named: readonly Named[],
  {
    within,
    middle,
    written = [],
  }: { within: Box; middle: { x: number; y: number }; written?: readonly Box[] },
): ReadonlyMap<string, Name> {
  const axes: Box[] = [
    { left: within.left, right: within.right, top: middle.y - 1, bottom: middle.y + 1 },
    { left: middle.x - 1, right: middle.x + 1, top: within.top, bottom: within.bottom },
  ];
  const occupied: Box[] = [...written];
  const names = new Map<string, Name>();
  for (const one of named.toSorted((a, b) => a.y - b.y)) {
    const others = named.filter(({ key }) => key !== one.key).map(({ x, y }) => boxOfMark(x, y));
    const tries = [false, true].flatMap((isLeftOfMark) =>
      steps.map((away) => {
        const name = { x: one.x + (isLeftOfMark ? -nameOffset : nameOffset), y: one.y + away, isLeftOfMark };
        const box = boxOf(one, name);
        const cost =
          Math.abs(away) +
          (isLeftOfMark === one.x > middle.x ? 0 : costs.otherSide) +
          [...others, ...occupied].filter((other) => overlap(withGap(box), other)).length * costs.overlap +
          axes.filter((axis) => overlap(box, axis)).length * costs.axis +
          (isInside(box, within) ? 0 : costs.overlap);
        return { name, box, cost };
      }),
    );
    const best = tries.reduce((least, next) => (next.cost < least.cost ? next : least));
    occupied.push(withGap(best.box));
    names.set(one.key, best.name);
  }
  return names;
}

const steps = Array.from({ length: 49 }, (_, place) => (place - 24) * 6);

const boxOfMark = (x: number, y: number): Box => ({
  left: x - dot,
  right: x + dot,
  top: y - dot,
  bottom: y + dot,
});

function boxOf({ lines }: Named, { x, y, isLeftOfMark }: Name): Box {
  const width = Math.max(0, ...lines.map((line) => line.length)) * letterWidth;
  const height = lines.length * lineHeight;
  return {
    left: isLeftOfMark ? x - width : x,
    right: isLeftOfMark ? x : x + width,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

const withGap = (box: Box): Box => ({ ...box, left: box.left - gap, right: box.right + gap });

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const isInside = (box: Box, { left, right, top, bottom }: Box): boolean =>
  box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
