import { readRange } from "./read-range.ts";

/** In bytes: how far sound is looked for behind padding, or behind a tag that gives its own length wrongly. */
const maxSearch = 64 * 1024;
const maxTags = 10;
const minFrames = 3;
/** In bytes. */
const maxFrame = 4096;

/** In kbit/s, by the four bits of a frame's header (ISO 11172-3 and 13818-3). */
const bitRates: Record<string, readonly number[]> = {
  "1-1": [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  "1-2": [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  "1-3": [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  "2-1": [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  "2-2": [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  "2-3": [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const sampleRates = [44_100, 48_000, 32_000];

/** Whether a file is MPEG sound (versions 1, 2 and 2.5; layers I to III), behind tags (ID3 v2.2 to 2.4) and padding. */
export async function isMpegSound(path: string): Promise<boolean> {
  let start = 0;
  let hasTag = false;
  for (let tags = 0; tags < maxTags; tags += 1) {
    const length = tagLength(await readRange(path, start, 10));
    if (length === 0) break;
    start += length;
    hasTag = true;
  }
  const bytes = await readRange(path, start, maxSearch * 2);
  for (let at = 0; at < Math.min(bytes.length, maxSearch); at += 1) {
    if (hasFrames(bytes, at)) return true;
    // Programs pad with zeros or spaces; anything else is another kind of file, but behind a tag.
    if (!hasTag && bytes[at] !== 0 && bytes[at] !== 0x20) return false;
  }
  return false;
}

function tagLength(head: Buffer): number {
  const version = head[3] ?? 0;
  if (head.toString("latin1", 0, 3) !== "ID3" || version < 2 || version > 4 || head.length < 10) return 0;
  const length = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((head[at] ?? 0) & 0x7f), 0);
  const footer = ((head[5] ?? 0) & 0x10) === 0 ? 0 : 10;
  return 10 + length + footer;
}

/** Several frames one behind the other, each as long as the one before says, or to the next of its kind; or as many as there are. */
function hasFrames(bytes: Buffer, start: number): boolean {
  let at = start;
  for (let frames = 0; frames < minFrames; frames += 1) {
    if (frames > 0 && at >= bytes.length) return true;
    const length = frameLength(bytes, at);
    if (length === 0) return false;
    const next = at + length;
    at = next >= bytes.length || frameLength(bytes, next) > 0 ? next : findAlike(bytes, at);
  }
  return true;
}

/** Where the same header stands again: some recorders do not keep to the length that it gives. */
function findAlike(bytes: Buffer, at: number): number {
  const next = bytes.indexOf(bytes.subarray(at, at + 3), at + 3);
  return next < 0 || next > at + maxFrame ? at + 3 : next;
}

/** Zero where no frame begins there. */
function frameLength(bytes: Buffer, at: number): number {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return 0;
  const version = (second >> 3) & 3;
  const layer = 4 - ((second >> 1) & 3);
  const sampleRate = sampleRates[(third >> 2) & 3];
  if (version === 1 || layer === 4 || sampleRate === undefined) return 0;
  const bitRate = bitRates[`${version === 3 ? 1 : 2}-${layer}`]?.[third >> 4];
  if (!bitRate) return 0;
  const rate = sampleRate / (version === 3 ? 1 : version === 2 ? 2 : 4);
  const padding = (third >> 1) & 1;
  if (layer === 1) return (Math.floor((12_000 * bitRate) / rate) + padding) * 4;
  const samples = layer === 3 && version !== 3 ? 72_000 : 144_000;
  return Math.floor((samples * bitRate) / rate) + padding;
}
