import {
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
  MP3,
  MP4,
  Mp3OutputFormat,
  Mp4OutputFormat,
  Output,
  type OutputFormat,
  QTFF,
  WEBM,
  WebMOutputFormat,
} from "mediabunny";

/** `pictures`: a film, else a sound. */
type Wanted = { pictures: boolean; maxBytes: number; maxSeconds: number };

type Remade =
  | { kind: "remade"; type: string; seconds: number; contents: Uint8Array<ArrayBuffer> }
  | { kind: "refused"; why: "empty" | "too-large" | "too-long" | "not-a-film" | "not-a-sound" };

/** What browsers play by themselves: the codecs that Chromium, Firefox and Safari have in common. */
const codecs = { video: ["avc", "vp8", "vp9"], audio: ["aac", "opus", "mp3", "vorbis"] } as const;

/**
 * Makes a film or a sound anew from its tracks alone, without decoding them: what else its file holds (where and by whom it was
 * made, pictures of a cover, further tracks' names) does not come along.
 */
export async function remakeMedia(
  bytes: Uint8Array<ArrayBuffer>,
  { pictures, maxBytes, maxSeconds }: Wanted,
): Promise<Remade> {
  const notThat = { kind: "refused", why: pictures ? "not-a-film" : "not-a-sound" } as const;
  if (bytes.length === 0) return { kind: "refused", why: "empty" };
  if (bytes.length > maxBytes) return { kind: "refused", why: "too-large" };
  using input = new Input({ source: new BufferSource(bytes), formats: [MP4, QTFF, WEBM, MP3] });
  try {
    const tracks = await findTracks(input, pictures);
    if (tracks === null) return notThat;
    const target = new BufferTarget();
    const { format, type } = outputOf(await input.getFormat(), pictures);
    const output = new Output({ format, target });
    const copies = [
      ...(tracks.video ? [copyOfVideo(tracks.video, output)] : []),
      ...(tracks.audio ? [copyOfSound(tracks.audio, output)] : []),
    ];
    await output.start();
    // Both at once: what is written of one waits for the other.
    const lengths = await Promise.all(copies.map((copy) => copy(maxSeconds)));
    if (lengths.some((length) => length === null)) return { kind: "refused", why: "too-long" };
    const seconds = Math.max(...lengths.map((length) => length ?? 0));
    await output.finalize();
    if (target.buffer === null || seconds === 0) return { kind: "refused", why: "empty" };
    const contents = new Uint8Array(target.buffer);
    if (contents.length > maxBytes) return { kind: "refused", why: "too-large" };
    return { kind: "remade", type, seconds: Math.max(1, Math.ceil(seconds - roundingSeconds)), contents };
  } catch {
    // Whatever the library stumbles over, browsers may stumble over, too.
    return notThat;
  }
}

/** WebM counts milliseconds, and sums of them are a little more or less. */
const roundingSeconds = 0.1;

async function findTracks(
  input: Input,
  pictures: boolean,
): Promise<{ video: InputVideoTrack | null; audio: InputAudioTrack | null } | null> {
  const tracks = await input.getTracks();
  const videos = tracks.filter((track) => track.isVideoTrack());
  const sounds = tracks.filter((track) => track.isAudioTrack());
  const [video = null] = videos;
  const [audio = null] = sounds;
  if (videos.length !== (pictures ? 1 : 0) || sounds.length > 1 || (!pictures && audio === null)) return null;
  const isPlayed = (track: InputVideoTrack | InputAudioTrack | null, known: readonly string[]) =>
    track === null || (track.codec !== null && known.includes(track.codec));
  return isPlayed(video, codecs.video) && isPlayed(audio, codecs.audio) ? { video, audio } : null;
}

function outputOf(container: unknown, pictures: boolean): { format: OutputFormat; type: string } {
  const kind = pictures ? "video" : "audio";
  if (container === WEBM) return { format: new WebMOutputFormat(), type: `${kind}/webm` };
  if (container === MP3) return { format: new Mp3OutputFormat(), type: "audio/mpeg" };
  return { format: new Mp4OutputFormat({ fastStart: "in-memory" }), type: `${kind}/mp4` };
}

/** Copies a track into the output; null where it lasts longer than that, in seconds. */
type Copy = (maxSeconds: number) => Promise<number | null>;

function copyOfVideo(track: InputVideoTrack, output: Output): Copy {
  if (track.codec === null) throw new Error("a film without a codec");
  const source = new EncodedVideoPacketSource(track.codec);
  output.addVideoTrack(source, { rotation: track.rotation });
  return async (maxSeconds) => {
    const decoderConfig = await track.getDecoderConfig();
    if (decoderConfig === null) throw new Error("a film without a decoder");
    return copyPackets(track, maxSeconds, (packet) => source.add(packet, { decoderConfig }));
  };
}

function copyOfSound(track: InputAudioTrack, output: Output): Copy {
  if (track.codec === null) throw new Error("a sound without a codec");
  const source = new EncodedAudioPacketSource(track.codec);
  output.addAudioTrack(source);
  return async (maxSeconds) => {
    const decoderConfig = await track.getDecoderConfig();
    if (decoderConfig === null) throw new Error("a sound without a decoder");
    return copyPackets(track, maxSeconds, (packet) => source.add(packet, { decoderConfig }));
  };
}

type Packet = Parameters<EncodedVideoPacketSource["add"]>[0];

async function copyPackets(
  track: InputVideoTrack | InputAudioTrack,
  maxSeconds: number,
  add: (packet: Packet) => Promise<void>,
): Promise<number | null> {
  let seconds = 0;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    seconds = Math.max(seconds, packet.timestamp + packet.duration);
    if (!(seconds <= maxSeconds + 1)) return null;
    await add(packet.timestamp < 0 ? packet.clone({ timestamp: 0 }) : packet);
  }
  return seconds;
}
