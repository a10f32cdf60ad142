import { readRange } from "./read-range.ts";

const endSign = Buffer.from("PK\x05\x06", "latin1");
const endLength = 22;
const maxComment = 0xffff;

/** Whether a file of that size can also be read as a zip, whose list stands at its end: a program in it would come in unseen. */
export async function endsAsZip(path: string, size: number): Promise<boolean> {
  const start = Math.max(0, size - endLength - maxComment);
  const bytes = await readRange(path, start, size - start);
  for (
    let at = bytes.lastIndexOf(endSign);
    at >= 0;
    at = at === 0 ? -1 : bytes.lastIndexOf(endSign, at - 1)
  ) {
    if (at + endLength > bytes.length) continue;
    const entries = bytes.readUInt16LE(at + 10);
    const listLength = bytes.readUInt32LE(at + 12);
    const comment = bytes.readUInt16LE(at + 20);
    const fits = listLength <= start + at && entries > 0 && listLength >= entries * 46;
    if (fits && at + endLength + comment <= bytes.length) return true;
  }
  return false;
}
