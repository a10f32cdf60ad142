import { expect, it } from "vitest";
import { mediaLimits } from "#app/domain/question-media/media.ts";
import { remakeMedia } from "#app/platform/remake-media.ts";
import { aFilm } from "../factories/films.ts";
import { aSound } from "../factories/recordings.ts";

const film = (bytes: Uint8Array<ArrayBuffer>) => remakeMedia(bytes, { pictures: true, ...mediaLimits.bsl });
const sound = (bytes: Uint8Array<ArrayBuffer>) =>
  remakeMedia(bytes, { pictures: false, ...mediaLimits.sound });
const text = (remade: Awaited<ReturnType<typeof film>>) =>
  Buffer.from(remade.kind === "remade" ? remade.contents : []).toString("latin1");

it.each([
  ["webm", true],
  ["webm", false],
  ["mp4", true],
  ["mp4", false],
] as const)("makes a film anew: %s, with sound: %s", async (container, hasSound) => {
  const remade = await film(await aFilm({ container, sound: hasSound, seconds: 3 }));
  expect(remade).toMatchObject({ kind: "remade", type: `video/${container}`, seconds: 3 });
  // What was made can be made anew: it is whole.
  const again = await film(remade.kind === "remade" ? remade.contents : new Uint8Array());
  expect(again).toMatchObject({ kind: "remade", seconds: 3 });
});

it.each(["webm", "mp4"] as const)(
  "leaves out who made it, and what stands behind its end: %s",
  async (container) => {
    const made = await aFilm({ container, tags: { title: "SECRETNAME", comment: "SECRETPLACE" } });
    const remade = await film(Uint8Array.from(Buffer.concat([made, Buffer.from("SECRETTRAILER")])));
    expect(remade.kind).toBe("remade");
    expect(text(remade)).not.toContain("SECRET");
  },
);

it("makes a sound anew, and takes no film for one", async () => {
  expect(await sound(await aSound({ container: "mp4", codec: "aac" }))).toMatchObject({
    ...{ kind: "remade", type: "audio/mp4" },
  });
  expect(await sound(await aSound())).toMatchObject({ kind: "remade", type: "audio/webm" });
  expect(await sound(await aFilm())).toEqual({ kind: "refused", why: "not-a-sound" });
  expect(await film(await aSound())).toEqual({ kind: "refused", why: "not-a-film" });
});

it.each([
  ["nothing", new Uint8Array(), "empty"],
  ["words", Uint8Array.from(Buffer.from("no film at all, however it is named".repeat(20))), "not-a-film"],
  ["a head alone", Uint8Array.from([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3]), "not-a-film"],
  ["too much", new Uint8Array(mediaLimits.bsl.maxBytes + 1), "too-large"],
] as const)("refuses %s", async (_, bytes, why) => {
  expect(await film(Uint8Array.from(bytes))).toEqual({ kind: "refused", why });
});

it("refuses what lasts more than three minutes, two films in one, and one that was cut", async () => {
  expect(await film(await aFilm({ seconds: 182 }))).toEqual({ kind: "refused", why: "too-long" });
  expect(await film(await aFilm({ seconds: 180 }))).toMatchObject({ kind: "remade", seconds: 180 });
  expect(await film(await aFilm({ pictures: 2 }))).toEqual({ kind: "refused", why: "not-a-film" });
  const cut = (await aFilm({ container: "mp4", seconds: 20 })).slice(0, 300);
  expect(await film(cut)).toEqual({ kind: "refused", why: "not-a-film" });
});
