import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { deflateSync } from "node:zlib";
import encodeJpeg, { init as initJpeg } from "@jsquash/jpeg/encode.js";
import encodeWebp, { init as initWebp } from "@jsquash/webp/encode.js";

const require = createRequire(import.meta.url);
const moduleOf = async (path: string) => new WebAssembly.Module(await readFile(require.resolve(path)));

/** Red on the left, blue on the right, and a black corner at the top left: however it is turned, one sees it. */
function paint(width: number, height: number): ImageData {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isCorner = x < width / 4 && y < height / 4;
      const color = isCorner ? [0, 0, 0, 255] : x < width / 2 ? [255, 0, 0, 255] : [0, 0, 255, 255];
      data.set(color, (y * width + x) * 4);
    }
  }
  return { data, width, height, colorSpace: "srgb" } as ImageData;
}

/** A JPEG; with `exif`, that block stands first in it, as phones write it. */
export async function aJpeg(width: number, height: number, exif?: Buffer): Promise<Buffer> {
  await initJpeg(await moduleOf("@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm"));
  const plain = Buffer.from(await encodeJpeg(paint(width, height), { quality: 90 }));
  if (exif === undefined) return plain;
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 8, 2);
  return Buffer.concat([plain.subarray(0, 2), head, Buffer.from("Exif\0\0"), exif, plain.subarray(2)]);
}

export async function aWebp(width: number, height: number): Promise<Buffer> {
  await initWebp(await moduleOf("@jsquash/webp/codec/enc/webp_enc.wasm"));
  return Buffer.from(await encodeWebp(paint(width, height), { quality: 90 }));
}

/** Exif that asks for a turn, and says where and with what the picture was taken. */
export function anExif(orientation: number, order: "II" | "MM" = "MM"): Buffer {
  const isLittle = order === "II";
  const block = Buffer.alloc(26);
  block.write(order, 0, "latin1");
  const uint16 = (value: number, at: number) =>
    isLittle ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at);
  const uint32 = (value: number, at: number) =>
    isLittle ? block.writeUInt32LE(value, at) : block.writeUInt32BE(value, at);
  uint16(42, 2);
  uint32(8, 4);
  uint16(1, 8);
  uint16(0x0112, 10);
  uint16(3, 12);
  uint32(1, 14);
  uint16(orientation, 18);
  return Buffer.concat([block, Buffer.from("GPS 51.5074 N, Phone of Ms Somebody")]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A PNG of one colour; `pixels` are those that are really in it, whatever it says of its size. */
export function aPng(
  width: number,
  height: number,
  options: { pixels?: Buffer; before?: Buffer } = {},
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const rows = options.pixels ?? Buffer.alloc((width * 4 + 1) * height, 0);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", head),
    options.before === undefined ? Buffer.alloc(0) : pngChunk("eXIf", options.before),
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Two frames of two by two pixels: white, then black. */
export const movingGif = Buffer.from(
  [
    "47494638396102000200800000ffffff00000021ff0b4e45545343415045322e3003010000",
    "002c00000000020002000002028451002c00000000020002000002028c53003b",
  ].join(""),
  "hex",
);
