import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import { largestUpload } from "#app/domain/file-formats/file-kinds.ts";
import type { StoredFile, Uploads } from "#app/platform/uploads.ts";
import { cleanForm } from "./clean-form.ts";
import { type Typed, typedIn } from "./parse-form.ts";

export type ReceivedFile =
  | { kind: "kept"; file: StoredFile & { fileName: string } }
  | { kind: "none" | "too-large" | "disk-full" | "not-whole" | "not-paired" };

/** A form with at most one file: its fields, and what became of the file. */
export type ReceivedForm = { typed: Typed; received: ReceivedFile };

const limits = { files: 1, fileSize: largestUpload, fields: 100, fieldSize: 256 * 1024, fieldNameSize: 100 };

/**
 * Reads a form and streams its file to disk. A file that is too large, or for which the disk is full, is not stored;
 * the rest of the body is still read, so that the browser gets a response. The caller removes a file that it does not
 * want.
 */
export async function receiveFile(request: Request, uploads: Uploads): Promise<ReceivedForm> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type) || request.body === null) {
    return { typed: {}, received: { kind: "none" } };
  }
  const fields = new FormData();
  const storing: Promise<ReceivedFile>[] = [];
  const streams: Readable[] = [];
  const form = new Busboy({ headers: { "content-type": type }, limits });
  form.on("field", (name, value) => fields.append(name, value));
  form.on("file", (_name, stream, fileName) => {
    // A file field that nothing was chosen in is sent without a name.
    if (!fileName) return void stream.resume();
    stream.on("error", () => undefined);
    streams.push(stream);
    const stored = storeFile(stream, fileName, uploads);
    // Awaited below; until then it must not count as unhandled.
    stored.catch(() => undefined);
    storing.push(stored);
  });
  const body = Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>);
  const arrived = await pipeline(body, form).then(
    () => true,
    (error: Error) => {
      for (const stream of streams) stream.destroy(error);
      return false;
    },
  );
  const received: ReceivedFile = (await storing[0]?.catch((error: unknown) => {
    if (arrived) throw error;
  })) ?? { kind: "none" };
  if (arrived) return { typed: typedIn(cleanForm(fields)), received };
  if (received.kind === "kept") await uploads.remove(received.file.storedName);
  return { typed: typedIn(cleanForm(fields)), received: { kind: "not-whole" } };
}

async function storeFile(
  stream: BusboyFileStream,
  fileName: string,
  uploads: Uploads,
): Promise<ReceivedFile> {
  try {
    const stored = await uploads.keep(piecesOf(stream), { isComplete: () => !stream.truncated });
    if (stored === "not-whole") return { kind: "too-large" };
    return typeof stored === "string" ? { kind: stored } : { kind: "kept", file: { ...stored, fileName } };
  } finally {
    stream.resume();
  }
}

/** Keeps the stream open where reading ends early, so that the rest can still be read. */
function piecesOf(stream: Readable): AsyncIterable<Buffer> {
  return stream.iterator({ destroyOnReturn: false });
}
