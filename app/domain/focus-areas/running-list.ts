import { markerOf } from "../text/list-marker.ts";

/** Items that stand one after another in a sentence, and what leads into them. */
export type RunningList = { stem: string; items: string[] };

/** Within brackets a semicolon parts nothing. */
const between = /;\s+(?![^()]{0,200}\))(?:and\s+|or\s+)?/i;
const bullets = /\s*[•●▪■◦‣◆○➢➤\ue000-\uf8ff]\s*/u;

/**
 * The items of a list that is written as one paragraph: "(1) late plans; (2) …", "• late plans • …", or parted by
 * semicolons, at least two of them, or one after a colon. Null where it is not one.
 */
export function splitRunningList(text: string): RunningList | null {
  return splitAtNumbers(text) ?? splitAtBullets(text) ?? splitAtSemicolons(text);
}

function splitAtNumbers(text: string): RunningList | null {
  const starts: { index: number; contentAt: number }[] = [];
  for (const match of text.matchAll(
    /(?:^|[\s:;,])(\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})\)|\d{1,2}\.(?=\s))\s*/gi,
  )) {
    const marker = markerOf(`${match[1]} x`);
    const isNext = marker?.readings.some(({ place }) => place === starts.length + 1) ?? false;
    if (isNext) starts.push({ index: match.index, contentAt: match.index + match[0].length });
  }
  if (starts.length < 2) return null;
  const items = starts.map(({ contentAt }, at) => text.slice(contentAt, starts[at + 1]?.index));
  return { stem: text.slice(0, starts[0]?.index).trim(), items: items.map((item) => item.trim()) };
}

function splitAtBullets(text: string): RunningList | null {
  const parts = text.split(bullets);
  if (parts.length < 3) return null;
  const [stem = "", ...items] = parts;
  return { stem, items };
}

function splitAtSemicolons(text: string): RunningList | null {
  const [, stem = "", list = text] = /^([^:;]{3,}:)\s+(.+)$/s.exec(text) ?? [];
  const items = list.split(between);
  if (items.length < (stem === "" ? 3 : 2)) return null;
  return { stem, items: items.map((item, at) => (at === items.length - 1 ? item.replace(/\.$/, "") : item)) };
}
