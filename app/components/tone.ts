import type { Side } from "#app/domain/shares/answers-tallied.ts";

export type Tone = "against" | "against-soft" | "neutral" | "towards-soft" | "towards";

/** How strong an answer is drawn: of two on a side the outer is the strong one, and so is an only one. */
export function toneOf(
  { key, side }: { key: string; side: Side },
  marks: readonly { key: string; side: Side | null }[],
): Tone {
  if (side === "neutral") return "neutral";
  const same = marks.filter((mark) => mark.side === side);
  const isOuter = (side === "negative" ? same[0] : same.at(-1))?.key === key;
  const name = side === "negative" ? "against" : "towards";
  return isOuter ? name : `${name}-soft`;
}
