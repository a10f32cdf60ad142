import type { IncomingMessage } from "node:http";

/**
 * A `Request` for loaders and actions that is cheap to make. What most of them read is there at once; a real `Request` is
 * made when anything else is read. A form is read whole, from memory.
 */
export async function createLazyRequest(request: IncomingMessage, url: string): Promise<Request> {
  const method = request.method ?? "GET";
  const body = method === "GET" || method === "HEAD" ? null : await readBody(request);
  const headers = createLazyProxy(Headers, { get: (name: string) => headerOf(request, name) }, () => {
    return new Headers(headersOf(request));
  });
  const eager = { url, method, headers, formData: async () => parseFormBody(body ?? "") };
  return createLazyProxy(
    Request,
    eager,
    () => new Request(url, { method, headers: headersOf(request), body }),
  );
}

/** An object with the properties of `eager`; all others are read from `make()`, which is called once, when needed. */
function createLazyProxy<Whole extends object>(
  kind: { prototype: Whole },
  eager: Partial<Whole>,
  make: () => Whole,
): Whole {
  let whole: Whole | undefined;
  return new Proxy(eager as Whole, {
    get(_target, name) {
      if (Object.hasOwn(eager, name)) return eager[name as keyof Whole];
      if (!(name in kind.prototype)) return undefined;
      whole ??= make();
      const value: unknown = Reflect.get(whole, name, whole);
      return typeof value === "function" ? value.bind(whole) : value;
    },
  });
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name.toLowerCase()];
  return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
}

/** Whether the body is a form without files. */
export function isPlainForm(request: IncomingMessage): boolean {
  return /^application\/x-www-form-urlencoded(?:;|$)/i.test(request.headers["content-type"] ?? "");
}

// No loader or action reads these, and copying each takes time.
const skippedHeaders = new Set(["connection", "accept", "accept-encoding", "content-length", "user-agent"]);

function headersOf({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || skippedHeaders.has(name)
      ? []
      : [[name, Array.isArray(value) ? value.join(", ") : value]],
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
    request.on("error", reject);
    request.on("aborted", () => reject(new Error("the request was broken off")));
  });
}

function parseFormBody(text: string): FormData {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value);
  return form;
}
