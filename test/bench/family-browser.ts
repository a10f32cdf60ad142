import { connect, type Socket } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Step } from "./record-journey.ts";

export type Answered = { status: number; headers: string; body: Buffer };

/**
 * One family's browser as far as a server can tell: a kept connection, cookies of its own, compressed answers. It speaks
 * on a bare socket, so that measuring takes as little as possible of the machine that is measured.
 */
export class FamilyBrowser {
  #host: string;
  #port: number;
  #origin: string;
  #socket: Socket | null = null;
  #cookies = new Map<string, string>();
  #chunks: Buffer[] = [];
  #waiting: { resolve: (answer: Answered) => void; reject: (error: Error) => void } | null = null;

  constructor(origin: string) {
    const { hostname, port } = new URL(origin);
    this.#origin = origin;
    this.#host = hostname;
    this.#port = Number(port);
  }

  forgetCookies(): void {
    this.#cookies.clear();
  }

  send({ method, path, body }: Pick<Step, "method" | "path" | "body">): Promise<Answered> {
    const content = body ?? "";
    const cookies = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const head = [
      `${method} ${path} HTTP/1.1`,
      `Host: ${new URL(this.#origin).host}`,
      "User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0",
      "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
      "Accept-Language: en-GB,en;q=0.9",
      "Accept-Encoding: gzip, deflate, br",
      ...(cookies === "" ? [] : [`Cookie: ${cookies}`]),
      ...(method === "GET"
        ? []
        : [
            `Origin: ${this.#origin}`,
            "Content-Type: application/x-www-form-urlencoded",
            `Content-Length: ${Buffer.byteLength(content)}`,
          ]),
    ];
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#chunks = [];
      this.#connected().write(`${head.join("\r\n")}\r\n\r\n${content}`);
    });
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  #connected(): Socket {
    if (this.#socket) return this.#socket;
    const socket = connect(this.#port, this.#host === "localhost" ? "127.0.0.1" : this.#host);
    socket.setNoDelay(true);
    const fail = (error: Error) => {
      if (this.#socket === socket) this.#socket = null;
      const waiting = this.#waiting;
      this.#waiting = null;
      waiting?.reject(error);
    };
    socket.on("error", fail);
    socket.on("close", () => fail(new Error("the connection was closed")));
    socket.on("data", (chunk: Buffer) => this.#take(chunk));
    this.#socket = socket;
    return socket;
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    const all = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    this.#chunks = [all];
    const answer = readAnswer(all);
    if (answer === null) return;
    for (const [, name = "", value = ""] of answer.headers.matchAll(/^set-cookie: ([^=]+)=([^;\r]*)/gim)) {
      this.#cookies.set(name, value);
    }
    if (/^connection: close/im.test(answer.headers)) this.close();
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve(answer);
  }
}

/** The whole answer, or null while some of it is still to come. */
function readAnswer(bytes: Buffer): Answered | null {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const headers = bytes.toString("latin1", 0, end);
  const status = Number(headers.slice(9, 12));
  const remaining = bytes.subarray(end + 4);
  const [, length] = /^content-length: (\d+)/im.exec(headers) ?? [];
  if (length !== undefined) {
    return remaining.length < Number(length) ? null : { status, headers, body: remaining };
  }
  if (!/^transfer-encoding: chunked/im.test(headers)) return { status, headers, body: remaining };
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = remaining.indexOf("\r\n", at);
    if (lineEnd < 0) return null;
    const size = Number.parseInt(remaining.toString("latin1", at, lineEnd), 16);
    if (remaining.length < lineEnd + 2 + size + 2) return null;
    if (size === 0) return { status, headers, body: Buffer.concat(parts) };
    parts.push(remaining.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}

export function textOf({ headers, body }: Answered): string {
  const [, encoding] = /^content-encoding: (\w+)/im.exec(headers) ?? [];
  if (encoding === "br") return brotliDecompressSync(body).toString();
  if (encoding === "gzip") return gunzipSync(body).toString();
  return body.toString();
}

/** The receipt that a page shows, or null where it shows none. */
export function receiptIn(html: string): string | null {
  const [, marked] = /data-receipt[^>]*>(.*?)<\/p>/s.exec(html) ?? [];
  return marked?.replace(/<[^>]*>/g, "").trim() ?? null;
}
