import { expect, it } from "vitest";
import { maxBytes, maxSecondsMeasured } from "#app/domain/young-peoples-recordings/recording.ts";
import { remakeRecording } from "#app/platform/remake-recording.ts";
import { aSound } from "../factories/recordings.ts";

const remake = (bytes: Uint8Array<ArrayBuffer>) =>
  remakeRecording(bytes, { maxBytes, maxSeconds: maxSecondsMeasured });

const join = (...parts: Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));

it.each([
  ["webm", "opus", "audio/webm"],
  ["mp4", "opus", "audio/mp4"],
  ["mp4", "aac", "audio/mp4"],
] as const)("makes %s with %s anew, and measures it", async (container, codec, type) => {
  const remade = await remake(await aSound({ container, codec, seconds: 3 }));
  expect(remade).toMatchObject({ kind: "remade", type, seconds: codec === "aac" ? expect.any(Number) : 3 });
});

it.each(["webm", "mp4"] as const)(
  "leaves out of %s what stands behind its end, and its tags",
  async (container) => {
    const tags = { title: "SECRETNAME", comment: "SECRETPLACE" };
    const sound = await aSound({ container, tags });
    expect(Buffer.from(sound).includes("SECRETNAME")).toBe(true);
    const remade = await remake(join(sound, Buffer.from("SECRETTRAILER".repeat(50))));
    expect(remade.kind).toBe("remade");
    expect(Buffer.from(remade.kind === "remade" ? remade.contents : []).includes("SECRET")).toBe(false);
  },
);

it("takes 60 seconds, and no 62", async () => {
  expect(await remake(await aSound({ seconds: 60 }))).toMatchObject({ kind: "remade", seconds: 60 });
  expect(await remake(await aSound({ seconds: 62 }))).toEqual({ kind: "refused", why: "too-long" });
});

it("measures the sound, whatever its times say", async () => {
  const squeezed = await aSound({ seconds: 62, container: "mp4" });
  // The sample table says how long each packet is: 960 of 48,000 becomes 96.
  const bytes = Buffer.from(squeezed);
  for (const box of ["stts", "mdhd", "mvhd", "tkhd"]) expect(bytes.includes(box)).toBe(true);
  const at = bytes.indexOf("stts") + 16;
  bytes.writeUInt32BE(Math.max(1, Math.round(bytes.readUInt32BE(at) / 10)), at);
  expect(await remake(Uint8Array.from(bytes))).toEqual({ kind: "refused", why: "too-long" });
});

it("refuses more than 400 KB before it reads anything", async () => {
  const large = await aSound({ seconds: 55, bytes: 160 });
  expect(large.length).toBeGreaterThan(maxBytes);
  expect(await remake(large)).toEqual({ kind: "refused", why: "too-large" });
  expect(await remake(new Uint8Array(maxBytes + 1))).toEqual({ kind: "refused", why: "too-large" });
});

it.each([
  ["a video track", () => aSound({ video: true })],
  ["two tracks", () => aSound({ container: "mp4", tracks: 2 })],
  ["text under another name", async () => Uint8Array.from(Buffer.from("Not a recording at all".repeat(9)))],
  ["a head without anything", async () => Uint8Array.from([0x1a, 0x45, 0xdf, 0xa3])],
  ["an empty MP4", async () => Uint8Array.from([0, 0, 0, 8, ...Buffer.from("ftyp")])],
])("refuses %s", async (_name, make) => {
  expect(await remake(await make())).toEqual({ kind: "refused", why: "not-a-recording" });
});

it("refuses zero bytes", async () => {
  expect(await remake(new Uint8Array(0))).toEqual({ kind: "refused", why: "empty" });
});

it("ends with an answer wherever the file is cut off", async () => {
  for (const container of ["webm", "mp4"] as const) {
    const sound = await aSound({ container, seconds: 0.2 });
    for (let end = 0; end < sound.length; end += 97)
      expect(["remade", "refused"]).toContain((await remake(sound.slice(0, end))).kind);
  }
});
