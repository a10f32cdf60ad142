import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import { maxBytes } from "#app/domain/young-peoples-recordings/recording.ts";
import type { PageRequest } from "./page-request.ts";

export type ReceivedSound =
  | { kind: "received"; contents: Uint8Array<ArrayBuffer> }
  | { kind: "empty" | "too-large" | "not-whole" };

/** What came with a form: its one file, and the fields beside it. */
export type ReceivedForm = { sound: ReceivedSound; fields: ReadonlyMap<string, string> };

const limits = { files: 1, fileSize: maxBytes + 1, fields: 10, fieldSize: 1024, fieldNameSize: 100 };

/** Whether a form comes with a file. */
export function isMultipart(request: Pick<PageRequest, "headers">): boolean {
  return /^multipart\/form-data\s*;.*boundary=/i.test(request.headers.get("Content-Type") ?? "");
}

/** The one file of a form, in memory: never more of it than a recording may have. What is cut off or badly made is not whole. */
export async function receiveSound(request: PageRequest): Promise<ReceivedForm> {
  const fields = new Map<string, string>();
  const body = request instanceof Request ? request.body : null;
  if (body === null) return { sound: { kind: "empty" }, fields };
  const chunks: Buffer[] = [];
  let isTooLarge = false;
  try {
    const form = new Busboy({
      headers: { "content-type": request.headers.get("Content-Type") ?? "" },
      limits,
    });
    form.on("field", (name, value) => fields.set(name, value));
    form.on("file", (_name, stream) => {
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("limit", () => {
        isTooLarge = true;
      });
      stream.on("error", () => undefined);
    });
    await pipeline(Readable.fromWeb(body as NodeReadableStream<Uint8Array>), form);
  } catch {
    return { sound: { kind: "not-whole" }, fields };
  }
  const contents = new Uint8Array(Buffer.concat(chunks));
  if (isTooLarge || contents.length > maxBytes) return { sound: { kind: "too-large" }, fields };
  return { sound: contents.length === 0 ? { kind: "empty" } : { kind: "received", contents }, fields };
}
