import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";

export type Scanned = "clean" | "infected" | "not-scanned";

/** In milliseconds, for each wait for the scanner. */
const scanTimeoutMs = 60_000;
/** In milliseconds, for a file in all: a scanner that says a little now and then would hold up all later files. */
const totalTimeoutMs = 10 * 60_000;
const maxReplyLength = 4096;

/** Where clamd listens: `tcp://host:3310` or `unix:/path/to/clamd.sock`; null for anything else. */
export function readScannerUrl(url: string): { host: string; port: number } | { path: string } | null {
  if (url.startsWith("unix:")) {
    const path = url.slice("unix:".length).replace(/^\/\/(?=\/)/, "");
    return path.startsWith("/") ? { path } : null;
  }
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== "tcp:" || hostname === "") return null;
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 3310) };
}

/**
 * Asks clamd about a file, by its INSTREAM command. A scanner that cannot be reached, gives up, or finds the file too
 * large answers "not-scanned".
 */
export async function scanFile(
  path: string,
  url: string,
  { timeoutMs = totalTimeoutMs } = {},
): Promise<Scanned> {
  const place = readScannerUrl(url);
  if (place === null) return "not-scanned";
  const socket = connect(place);
  const timer = setTimeout(() => socket.destroy(new Error("the scanner took too long")), timeoutMs);
  try {
    return readReply(await converse(socket, path));
  } catch {
    return "not-scanned";
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

/** `stream: OK`, `stream: Eicar-Signature FOUND`, or a sentence that ends in ERROR. */
function readReply(reply: string): Scanned {
  if (/^stream: .+ FOUND$/.test(reply)) return "infected";
  return reply === "stream: OK" ? "clean" : "not-scanned";
}

async function converse(socket: Socket, path: string): Promise<string> {
  const { promise: reply, resolve, reject } = Promise.withResolvers<string>();
  let replyText = "";
  socket.setTimeout(scanTimeoutMs, () => reject(new Error("the scanner took too long")));
  socket.on("error", reject);
  socket.on("close", () => reject(new Error("the scanner hung up")));
  socket.on("data", (piece: Buffer) => {
    replyText += piece.toString("latin1");
    const end = replyText.indexOf("\0");
    if (end >= 0) resolve(replyText.slice(0, end).trim());
    else if (replyText.length > maxReplyLength) reject(new Error("the scanner said too much"));
  });
  // It may answer, and hang up, before it was sent everything.
  const replyAfterSending = send(socket, path).then(() => reply);
  return Promise.race([reply, replyAfterSending]);
}

async function send(socket: Socket, path: string): Promise<void> {
  const write = (piece: Buffer) =>
    new Promise<void>((resolve, reject) => {
      socket.write(piece, (error) => (error ? reject(error) : resolve()));
    });
  await write(Buffer.from("zINSTREAM\0"));
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    await write(Buffer.concat([length, piece]));
  }
  await write(Buffer.alloc(4));
}
