import type { OpenedFile } from "#app/platform/open-file.ts";
import { createReadableStreamFromReadable } from "#app/remix.server.ts";

/**
 * A recording or a film, to be played in a page of ours, never opened by itself. No browser stores it, unless `cacheControl` says
 * so. Parts of it are given as RFC 9110 (14.2) says, since Safari plays nothing without.
 */
export async function sendSound(
  request: Pick<Request, "method"> & { headers: Pick<Headers, "get"> },
  file: Extract<OpenedFile, { kind: "opened" }>,
  type: string,
  cacheControl = "no-store",
): Promise<Response> {
  const { size } = file;
  const headers = {
    "Content-Type": type,
    "Content-Disposition": "inline",
    "Accept-Ranges": "bytes",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cache-Control": `${cacheControl}, no-transform`,
    "Cross-Origin-Resource-Policy": "same-origin",
  };
  const range = readRange(request.headers.get("Range"), size);
  if (range === "unsatisfiable") {
    await file.close();
    return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${size}` } });
  }
  const [start, end] = range ?? [0, size - 1];
  const isHead = request.method === "HEAD";
  if (isHead) await file.close();
  return new Response(isHead ? null : createReadableStreamFromReadable(file.stream([start, end])), {
    status: range === null ? 200 : 206,
    headers: {
      ...headers,
      "Content-Length": String(end - start + 1),
      ...(range === null ? {} : { "Content-Range": `bytes ${start}-${end}/${size}` }),
    },
  });
}

/** One range, both ends included; null where all is asked for, or anything but one range of bytes. */
export function readRange(header: string | null, size: number): [number, number] | "unsatisfiable" | null {
  const found = /^bytes=(\d{0,12})-(\d{0,12})$/.exec(header ?? "");
  const [, from = "", until = ""] = found ?? [];
  if (!found || (from === "" && until === "")) return null;
  if (from === "") {
    const count = Math.min(Number(until), size);
    return count === 0 ? "unsatisfiable" : [size - count, size - 1];
  }
  const [start, end] = [Number(from), until === "" ? size - 1 : Math.min(Number(until), size - 1)];
  if (until !== "" && Number(until) < start) return null;
  return start >= size ? "unsatisfiable" : [start, end];
}
