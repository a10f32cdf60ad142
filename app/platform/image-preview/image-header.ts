/** Kinds of images that can be decoded here. HEIC is not among them: its only open decoders are under the LGPL. */
export const drawableKinds = ["jpeg", "png", "webp", "gif"] as const;
export type DrawableKind = (typeof drawableKinds)[number];

export type ImageHeader = {
  width: number;
  height: number;
  /** As Exif says it, 1 to 8: how the picture is turned and mirrored before it is shown. */
  orientation: number;
};

/** How large an image says that it is, without decoding any of it. Null where its header cannot be read. */
export function readImageHeader(bytes: Uint8Array, kind: DrawableKind): ImageHeader | null {
  try {
    const header = readers[kind](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return header && header.width > 0 && header.height > 0 ? header : null;
  } catch (error) {
    // What ends in the midst of its header.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const readers: Record<DrawableKind, (view: DataView) => ImageHeader | null> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  gif: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true), orientation: 1 }),
};

const isSizeOfJpeg = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function readJpeg(view: DataView): ImageHeader | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let orientation = 1;
  for (let at = 2; at < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Bytes of 0xff may fill the room before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (isSizeOfJpeg(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), orientation };
    }
    if (marker === 0xe1 && textAt(view, at + 4, 6) === "Exif\0\0") {
      orientation = readOrientation(view, at + 10, at + 2 + length);
    }
    if (marker === 0xd9 || marker === 0xda || length < 2) return null;
    at += 2 + length;
  }
  return null;
}

function readPng(view: DataView): ImageHeader | null {
  if (textAt(view, 12, 4) !== "IHDR") return null;
  let orientation = 1;
  for (let at = 8; at + 12 <= view.byteLength; ) {
    const [length, type] = [view.getUint32(at), textAt(view, at + 4, 4)];
    if (type === "IDAT") break;
    if (type === "eXIf") orientation = readOrientation(view, at + 8, at + 8 + length);
    at += 12 + length;
  }
  return { width: view.getUint32(16), height: view.getUint32(20), orientation };
}

function readWebp(view: DataView): ImageHeader | null {
  if (textAt(view, 0, 4) !== "RIFF" || textAt(view, 8, 4) !== "WEBP") return null;
  const kind = textAt(view, 12, 4);
  if (kind === "VP8 ") {
    return {
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
      orientation: 1,
    };
  }
  if (kind === "VP8L") {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, orientation: 1 };
  }
  if (kind !== "VP8X") return null;
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  let orientation = 1;
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const length = view.getUint32(at + 4, true);
    if (textAt(view, at, 4) === "EXIF") {
      const from = textAt(view, at + 8, 6) === "Exif\0\0" ? at + 14 : at + 8;
      orientation = readOrientation(view, from, at + 8 + length);
    }
    at += 8 + length + (length % 2);
  }
  return { width: uint24(24) + 1, height: uint24(27) + 1, orientation };
}

const orientationTag = 0x0112;

/** The turn that a block of Exif from `start` to `end` asks for; 1, which is none, where it asks for nothing known. */
function readOrientation(view: DataView, start: number, end: number): number {
  const limit = Math.min(end, view.byteLength);
  if (start + 8 > limit) return 1;
  const order = textAt(view, start, 2);
  if (order !== "II" && order !== "MM") return 1;
  const isLittle = order === "II";
  const directory = start + view.getUint32(start + 4, isLittle);
  if (directory + 2 > limit) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > limit) return 1;
    if (view.getUint16(at, isLittle) !== orientationTag) continue;
    const orientation = view.getUint16(at + 8, isLittle);
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
  }
  return 1;
}

function textAt(view: DataView, at: number, length: number): string {
  let text = "";
  for (let place = at; place < at + length; place += 1) text += String.fromCharCode(view.getUint8(place));
  return text;
}
