import type { IncomingMessage } from "node:http";

/**
 * The request as loaders and actions read it. What they read of most is at hand; anything else is asked of a `Request` that
 * is made only then. A form is read whole and from memory.
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

/** What is known at once, and the rest of it asked of the whole, which is made only then. */
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

/** Whether its body is a form as browsers send it, other than one with files. */
export function isPlainForm(request: IncomingMessage): boolean {
  return /^application\/x-www-form-urlencoded(?:;|$)/i.test(request.headers["content-type"] ?? "");
}

// What is in them is of no use to a loader or action, and each takes time.
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
