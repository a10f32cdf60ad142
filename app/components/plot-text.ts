/** A text in lines of at most so many characters, broken between words (not at a no-break space); a longer word stands alone. */
export function linesOf(text: string, maxLength: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).filter((one) => one !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= maxLength)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Where labels stand beside marks without lying over one another: each as near to its mark as the others let it, in order.
 * `height` is a label's own; all in the drawing's units.
 */
export function spreadLabels(
  labels: readonly { key: string; at: number; height: number }[],
  { from, to }: { from: number; to: number },
): ReadonlyMap<string, number> {
  const sorted = labels.toSorted((one, other) => one.at - other.at);
  const placed: { key: string; top: number; height: number }[] = [];
  let free = from;
  for (const { key, at, height } of sorted) {
    const top = Math.max(free, at - height / 2);
    placed.push({ key, top, height });
    free = top + height;
  }
  let below = to;
  for (const one of placed.toReversed()) {
    one.top = Math.min(one.top, below - one.height);
    below = one.top;
  }
  return new Map(placed.map(({ key, top, height }) => [key, top + height / 2]));
}
