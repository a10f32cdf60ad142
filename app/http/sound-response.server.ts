import type { OpenedFile } from "#app/platform/open-file.ts";

/**
 * A recording, to be played in a page of ours: never stored by a browser, never opened by itself. Parts of it are given as RFC
 * 9110 (14.2) says, since Safari plays nothing without.
 */
export async function sendSound(
  request: Pick<Request, "method"> & { headers: Pick<Headers, "get"> },
  file: Extract<OpenedFile, { kind: "opened" }>,
  type: string,
): Promise<Response> {
  const chunks: Uint8Array[] = [];
  // 400 KB at most.
  for await (const chunk of file.stream()) chunks.push(chunk as Uint8Array);
  const contents = new Uint8Array(Buffer.concat(chunks));
  const headers = {
    "Content-Type": type,
    "Content-Disposition": "inline",
    "Accept-Ranges": "bytes",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cache-Control": "no-store, no-transform",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
  const range = readRange(request.headers.get("Range"), contents.length);
  if (range === "unsatisfiable")
    return new Response(null, {
      status: 416,
      headers: { ...headers, "Content-Range": `bytes */${contents.length}` },
    });
  const [start, end] = range ?? [0, contents.length - 1];
  const part = contents.slice(start, end + 1);
  return new Response(request.method === "HEAD" ? null : part, {
    status: range === null ? 200 : 206,
    headers: {
      ...headers,
      "Content-Length": String(part.length),
      ...(range === null ? {} : { "Content-Range": `bytes ${start}-${end}/${contents.length}` }),
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
