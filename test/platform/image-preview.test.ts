import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type DrawableKind, readImageHeader } from "#app/platform/image-preview/image-header.ts";
import { drawPreview } from "#app/platform/image-preview/preview.ts";
import { shrinkPixels } from "#app/platform/image-preview/shrink-pixels.ts";
import { aJpeg, anExif, aPng, aWebp, movingGif } from "../factories/images.ts";

const webp = (form: string, bytes: number[], after: Buffer = Buffer.alloc(0)) =>
  Buffer.concat([
    Buffer.from(`RIFF\0\0\0\0WEBP${form}`, "latin1"),
    Buffer.from([10, 0, 0, 0, ...bytes]),
    after,
  ]);
const exifOfWebp = (exif: Buffer) => {
  const head = Buffer.from("EXIF\0\0\0\0", "latin1");
  head.writeUInt32LE(exif.length, 4);
  return Buffer.concat([head, exif]);
};

describe("an image's header", () => {
  const rows: [string, DrawableKind, () => Promise<Buffer> | Buffer, object | null][] = [
    ["a JPEG", "jpeg", () => aJpeg(40, 30), { width: 40, height: 30, orientation: 1 }],
    ["a JPEG of a phone on its side", "jpeg", () => aJpeg(40, 30, anExif(6)), { width: 40, orientation: 6 }],
    ["Exif in the other order of bytes", "jpeg", () => aJpeg(40, 30, anExif(8, "II")), { orientation: 8 }],
    ["a turn that there is not", "jpeg", () => aJpeg(40, 30, anExif(9)), { orientation: 1 }],
    ["Exif that is cut off", "jpeg", () => aJpeg(40, 30, anExif(6).subarray(0, 12)), { orientation: 1 }],
    ["a JPEG that is cut off", "jpeg", async () => (await aJpeg(40, 30)).subarray(0, 20), null],
    ["bytes that are no JPEG", "jpeg", () => Buffer.from("GIF89a, really"), null],
    ["a PNG", "png", () => aPng(3, 2), { width: 3, height: 2, orientation: 1 }],
    ["a PNG with a turn", "png", () => aPng(3, 2, { before: anExif(3) }), { orientation: 3 }],
    ["a PNG of no width", "png", () => aPng(0, 2, { pixels: Buffer.alloc(1) }), null],
    ["an empty file", "png", () => Buffer.alloc(0), null],
    ["a WebP", "webp", () => aWebp(20, 10), { width: 20, height: 10 }],
    [
      "a WebP without loss",
      "webp",
      () => webp("VP8L", [0x2f, 0x13, 0x40, 0x02, 0]),
      { width: 20, height: 10 },
    ],
    [
      "a WebP with a turn",
      "webp",
      () => webp("VP8X", [8, 0, 0, 0, 19, 0, 0, 9, 0, 0], exifOfWebp(anExif(5, "II"))),
      { width: 20, height: 10, orientation: 5 },
    ],
    ["a WebP of a form that there is not", "webp", () => webp("VP9 ", [0, 0, 0, 0]), null],
    ["a GIF", "gif", () => movingGif, { width: 2, height: 2 }],
  ];
  it.each(rows)("%s is read", async (_, kind, make, expected) => {
    const header = readImageHeader(new Uint8Array(await make()), kind);
    if (expected === null) expect(header).toBeNull();
    else expect(header).toMatchObject(expected);
  });
});

describe("pixels", () => {
  // A pixel each of red, green, blue; white, grey, black.
  const colors = [0xff0000, 0x00ff00, 0x0000ff, 0xffffff, 0x808080, 0x000000];
  const data = Uint8Array.from(
    colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255, 255]),
  );
  const places = (orientation: number) => {
    const out = shrinkPixels({ width: 3, height: 2, data }, { maxSide: 10, orientation });
    const found = Array.from({ length: 6 }, (_, at) => {
      const [red = 0, green = 0, blue = 0] = out.data.subarray(at * 4, at * 4 + 3);
      return colors.indexOf((red << 16) | (green << 8) | blue);
    });
    return `${out.width}x${out.height} ${found.join("")}`;
  };
  it.each([
    [1, "3x2 012345"],
    [2, "3x2 210543"],
    [3, "3x2 543210"],
    [4, "3x2 345012"],
    [5, "2x3 031425"],
    [6, "2x3 304152"],
    [7, "2x3 524130"],
    [8, "2x3 251403"],
  ])("are turned as Exif's %i asks", (orientation, expected) => {
    expect(places(orientation)).toBe(expected);
  });

  it("become fewer by the mean of those beside each other, on white where they are clear", () => {
    const clear = Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0, 255]);
    const out = shrinkPixels({ width: 2, height: 2, data: clear }, { maxSide: 1, orientation: 1 });
    expect([out.width, out.height, ...out.data]).toEqual([1, 1, 128, 128, 128, 255]);
    const wide = { width: 1000, height: 1, data: new Uint8Array(4000) };
    expect(shrinkPixels(wide, { maxSide: 10, orientation: 1 })).toMatchObject({ width: 10, height: 1 });
  });
});

describe("a preview", () => {
  const folder = mkdtempSync(join(tmpdir(), "noonday-previews-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const draw = (bytes: Buffer, kind: DrawableKind) => {
    const path = join(folder, `${kind}-${bytes.length}`);
    writeFileSync(path, bytes);
    return drawPreview(path, kind);
  };

  it("is drawn anew, turned as it was taken, without what the file says beside its pixels", async () => {
    const drawn = await draw(await aJpeg(400, 200, anExif(6)), "jpeg");
    expect(drawn).toMatchObject({ kind: "drawn", width: 200, height: 400 });
    if (drawn.kind !== "drawn") return;
    const bytes = Buffer.from(drawn.jpeg, "base64");
    expect(readImageHeader(new Uint8Array(bytes), "jpeg")).toEqual({
      width: 200,
      height: 400,
      orientation: 1,
    });
    expect(bytes.toString("latin1")).not.toMatch(/Exif|GPS|Somebody/);
  });

  it.each([
    ["a PNG", () => aPng(30, 20), "png", { kind: "drawn", width: 30, height: 20 }],
    ["a WebP, made smaller", () => aWebp(2000, 100), "webp", { kind: "drawn", width: 1600, height: 80 }],
    ["the first of a GIF's frames", () => movingGif, "gif", { kind: "drawn", width: 2, height: 2 }],
  ] as const)("is drawn of %s", async (_, make, kind, expected) => {
    expect(await draw(await make(), kind)).toMatchObject(expected);
  });

  it.each([
    [
      "says that it has 10,000 million pixels",
      () => aPng(100_000, 100_000, { pixels: Buffer.alloc(9) }),
      "png",
      "too-large",
    ],
    [
      "has fewer pixels than it says",
      () => aPng(7000, 7000, { pixels: Buffer.alloc(9) }),
      "png",
      "not-readable",
    ],
    ["breaks off", async () => (await aJpeg(40, 30)).subarray(0, 20), "jpeg", "not-readable"],
    ["is something else", () => webp("VP8X", [0, 0, 0, 0, 19, 0, 0, 9, 0, 0]), "webp", "not-readable"],
    ["is a GIF of a frame beyond its bounds", () => movingGif.subarray(0, 30), "gif", "not-readable"],
  ] as const)("is not drawn of what %s", async (_, make, kind, why) => {
    expect(await draw(await make(), kind)).toEqual({ kind: "not-drawn", why });
  });
});
