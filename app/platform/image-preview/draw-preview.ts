import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import decodeJpeg, { init as initJpegDecoder } from "@jsquash/jpeg/decode.js";
import encodeJpeg, { init as initJpegEncoder } from "@jsquash/jpeg/encode.js";
import { decode as decodePng, init as initPngDecoder } from "@jsquash/png/decode.js";
import decodeWebp, { init as initWebpDecoder } from "@jsquash/webp/decode.js";
import { GifReader } from "omggif";
import type { CreateTask } from "../worker-task.ts";
import { type DrawableKind, readImageHeader } from "./image-header.ts";
import type { DrawnPreview } from "./preview.ts";
import { type Pixels, shrinkPixels } from "./shrink-pixels.ts";

/** What a phone's largest photographs have. Decoded, that takes 200 MB, and once more while it is handed over. */
const maxPixels = 50_000_000;
const usualSide = 1600;
const quality = 80;

const require = createRequire(import.meta.url);

async function moduleOf(path: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readFile(require.resolve(path)));
}

/** What browsers have, and the decoders give back. */
class DecodedImage {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;

  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}

const decoders: Record<DrawableKind, (bytes: Uint8Array<ArrayBuffer>) => Promise<Pixels>> = {
  async jpeg(bytes) {
    await initJpegDecoder(await moduleOf("@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm"));
    return decodeJpeg(bytes.buffer, { preserveOrientation: false });
  },
  async png(bytes) {
    await initPngDecoder(await moduleOf("@jsquash/png/codec/pkg/squoosh_png_bg.wasm"));
    return decodePng(bytes.buffer);
  },
  async webp(bytes) {
    await initWebpDecoder(await moduleOf("@jsquash/webp/codec/dec/webp_dec.wasm"));
    return decodeWebp(bytes.buffer);
  },
  async gif(bytes) {
    const reader = new GifReader(bytes);
    const { width, height } = reader;
    const data = new Uint8ClampedArray(width * height * 4);
    reader.decodeAndBlitFrameRGBA(0, data);
    return { width, height, data };
  },
};

/**
 * Draws the preview of one image: a JPEG made again from its pixels, so that nothing else of the file is in it. How many pixels
 * it says that it has is looked at before any is decoded.
 */
export const createTask: CreateTask = () => async (input) => {
  const { path, kind, maxSide = usualSide } = input as { path: string; kind: DrawableKind; maxSide?: number };
  const bytes = new Uint8Array(await readFile(path));
  const header = readImageHeader(bytes, kind);
  if (header === null) return notDrawn("not-readable");
  if (header.width * header.height > maxPixels) return notDrawn("too-large");
  Object.assign(globalThis, { ImageData: DecodedImage });
  const pixels = await decoders[kind](bytes).catch(() => null);
  if (pixels === null || pixels.data.length < pixels.width * pixels.height * 4)
    return notDrawn("not-readable");
  const preview = shrinkPixels(pixels, { maxSide, orientation: header.orientation });
  await initJpegEncoder(await moduleOf("@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm"));
  const image = new DecodedImage(preview.data, preview.width, preview.height);
  const jpeg = await encodeJpeg(image as unknown as ImageData, { quality });
  const { width, height } = preview;
  const drawn: DrawnPreview = { kind: "drawn", width, height, jpeg: Buffer.from(jpeg).toString("base64") };
  return drawn;
};

function notDrawn(why: "not-readable" | "too-large"): DrawnPreview {
  return { kind: "not-drawn", why };
}
