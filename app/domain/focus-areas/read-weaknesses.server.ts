import { takeFromDelimited } from "#app/platform/file-text/delimited/delimited-text.ts";
import { takeFromHtml } from "#app/platform/file-text/html-text.ts";
import { cutText } from "../text/text.ts";
import { maxPastedLength, type ParsedWeaknesses, parseWeaknesses } from "./parse-weaknesses.ts";

/**
 * Reads pasted weaknesses, see `parseWeaknesses`, also where a page's source or a sheet's file was pasted instead of what it
 * shows.
 */
export function readWeaknesses(pasted: string): ParsedWeaknesses {
  return parseWeaknesses(takeText(cutText(pasted, maxPastedLength)));
}

const blockTag = /<(?:li|p|tr|td|div|br|ul|ol|h[1-6])\b[^<>]{0,500}>/gi;
const numberedRecord = /^"?\d{1,2}"?[,;]\s*\S/gm;
const quotedCell = /^"[^"\n]{1,500}"[,;]|[,;]"[^"\n]{1,500}"$/gm;

function takeText(pasted: string): string {
  if (countMatches(pasted, blockTag) > 1) return takeFromHtml(pasted);
  if (countMatches(pasted, numberedRecord) < 2 && countMatches(pasted, quotedCell) < 2) return pasted;
  const sheet = takeFromDelimited(pasted, maxPastedLength);
  // Where it is none, a comma stands where others write a full stop.
  return sheet?.text ?? pasted.replace(/^(\d{1,2}), +/gm, "$1. ");
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
