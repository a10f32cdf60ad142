import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  type MetadataTags,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from "mediabunny";

const opusHead = Uint8Array.from([
  ...Buffer.from("OpusHead"),
  ...[1, 1, 0x38, 0x01, 0x80, 0xbb, 0, 0, 0, 0, 0],
]);

type Film = {
  container?: "webm" | "mp4";
  seconds?: number;
  pictures?: number;
  sound?: boolean;
  tags?: MetadataTags;
};

/** A film of five pictures a second with nothing to see, and a silent sound. */
export async function aFilm(film: Film = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { container = "webm", seconds = 2, pictures = 1, sound = true } = film;
  const target = new BufferTarget();
  const format = container === "webm" ? new WebMOutputFormat() : new Mp4OutputFormat();
  const output = new Output({ format, target });
  const films = Array.from({ length: pictures }, () => new EncodedVideoPacketSource("vp8"));
  for (const source of films) output.addVideoTrack(source);
  const audio = sound ? new EncodedAudioPacketSource("opus") : null;
  if (audio) output.addAudioTrack(audio);
  if (film.tags) output.setMetadataTags(film.tags);
  await output.start();
  for (let number = 0; number < seconds * 5; number += 1) {
    for (const source of films)
      await source.add(new EncodedPacket(new Uint8Array(40), "key", number / 5, 0.2), {
        decoderConfig: { codec: "vp8", codedWidth: 16, codedHeight: 16 },
      });
    await audio?.add(new EncodedPacket(Uint8Array.from([31 << 3, 1, 2]), "key", number / 5, 0.2), {
      decoderConfig: { codec: "opus", numberOfChannels: 1, sampleRate: 48_000, description: opusHead },
    });
  }
  await output.finalize();
  return new Uint8Array(target.buffer ?? new ArrayBuffer(0));
}
