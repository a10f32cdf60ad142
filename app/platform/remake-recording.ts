import {
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  Input,
  type InputAudioTrack,
  MP4,
  Mp4OutputFormat,
  Output,
  WEBM,
  WebMOutputFormat,
} from "mediabunny";

/** What a recording may hold: limits in bytes and seconds. */
type Limits = { maxBytes: number; maxSeconds: number };

type Remade =
  | { kind: "remade"; type: "audio/webm" | "audio/mp4"; seconds: number; contents: Uint8Array<ArrayBuffer> }
  | { kind: "refused"; why: "empty" | "too-large" | "too-long" | "not-a-recording" };

const containers = {
  webm: { type: "audio/webm", format: WEBM, codecs: ["opus"], output: () => new WebMOutputFormat() },
  mp4: {
    type: "audio/mp4",
    format: MP4,
    codecs: ["aac", "opus"],
    output: () => new Mp4OutputFormat({ fastStart: "in-memory" }),
  },
} as const;

/**
 * Makes a recording anew from its sound alone: what else the file holds (tags, a second track, bytes behind its end) does not
 * come along. It is recognised by its tracks, and measured by its packets; what its name and its head say counts for nothing.
 */
export async function remakeRecording(
  bytes: Uint8Array<ArrayBuffer>,
  { maxBytes, maxSeconds }: Limits,
): Promise<Remade> {
  if (bytes.length === 0) return { kind: "refused", why: "empty" };
  if (bytes.length > maxBytes) return { kind: "refused", why: "too-large" };
  const container = findContainer(bytes);
  if (container === null) return { kind: "refused", why: "not-a-recording" };
  using input = new Input({ source: new BufferSource(bytes), formats: [container.format] });
  try {
    const track = await findOnlyVoice(input, container.codecs);
    if (track === null) return { kind: "refused", why: "not-a-recording" };
    const read = await readPackets(track, maxSeconds);
    if (read === null) return { kind: "refused", why: "too-long" };
    if (read.packets.length === 0) return { kind: "refused", why: "empty" };
    const contents = await writeAnew(track, read.packets, container.output());
    if (contents.length > maxBytes) return { kind: "refused", why: "too-large" };
    return {
      kind: "remade",
      type: container.type,
      seconds: Math.max(1, Math.ceil(read.seconds - roundingSeconds)),
      contents,
    };
  } catch {
    // Whatever the library stumbles over is no recording that a browser made.
    return { kind: "refused", why: "not-a-recording" };
  }
}

/** By their first bytes: EBML (RFC 8794), or a box `ftyp` (ISO/IEC 14496-12). */
function findContainer(bytes: Uint8Array) {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (head.startsWith("\x1a\x45\xdf\xa3")) return containers.webm;
  return head.slice(4) === "ftyp" ? containers.mp4 : null;
}

async function findOnlyVoice(input: Input, codecs: readonly string[]): Promise<InputAudioTrack | null> {
  const [track, ...others] = await input.getTracks();
  if (!track?.isAudioTrack() || others.length > 0) return null;
  return track.codec !== null && codecs.includes(track.codec) && track.numberOfChannels <= 2 ? track : null;
}

/** Null where they last longer than that: by their times, or by the sound that is in them. */
async function readPackets(
  track: InputAudioTrack,
  maxSeconds: number,
): Promise<{ packets: EncodedPacket[]; seconds: number } | null> {
  const packets: EncodedPacket[] = [];
  let soundSeconds = 0;
  let seconds = 0;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    const [first = packet] = packets;
    const ownSeconds =
      track.codec === "opus" ? opusSeconds(packet.data) : samplesOfAacPacket / track.sampleRate;
    soundSeconds += ownSeconds;
    seconds = Math.max(seconds, soundSeconds, packet.timestamp - first.timestamp + ownSeconds);
    if (!(seconds <= maxSeconds)) return null;
    packets.push(packet);
  }
  return { packets, seconds };
}

const samplesOfAacPacket = 1024;

/** WebM counts milliseconds, and sums of them are a little more or less. */
const roundingSeconds = 0.1;

/** How long the sound of an Opus packet is, by its first bytes (RFC 6716, 3.1 and 3.2). */
function opusSeconds([head = 0, count = 0]: Uint8Array): number {
  const config = head >> 3;
  const frameMs =
    config < 12
      ? ([10, 20, 40, 60][config % 4] ?? 60)
      : config < 16
        ? ([10, 20][config % 2] ?? 20)
        : ([2.5, 5, 10, 20][config % 4] ?? 20);
  const code = head & 3;
  const frames = code === 0 ? 1 : code === 3 ? count & 63 : 2;
  return (frames * frameMs) / 1000;
}

async function writeAnew(
  track: InputAudioTrack,
  packets: readonly EncodedPacket[],
  format: WebMOutputFormat | Mp4OutputFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const { codec } = track;
  const decoderConfig = await track.getDecoderConfig();
  if (codec === null || decoderConfig === null) throw new Error("a track without a decoder");
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  await output.start();
  const start = packets[0]?.timestamp ?? 0;
  for (const packet of packets)
    await source.add(packet.clone({ timestamp: packet.timestamp - start }), { decoderConfig });
  await output.finalize();
  if (target.buffer === null) throw new Error("nothing was written");
  return new Uint8Array(target.buffer);
}
