import type { IncomingMessage } from "node:http";

/** The request as loaders and actions read it: its form, if it has one, is read whole and from memory. */
export async function makeLightRequest(request: IncomingMessage, url: string): Promise<Request> {
  const method = request.method ?? "GET";
  const made = new Request(url, { method, headers: headersOf(request) });
  if (method === "GET" || method === "HEAD") return made;
  const text = await readBody(request);
  return Object.defineProperty(made, "formData", { value: async () => formIn(text) });
}

/** Whether its body is a form as browsers send it, other than one with files. */
export function isPlainForm(request: IncomingMessage): boolean {
  return /^application\/x-www-form-urlencoded(?:;|$)/i.test(request.headers["content-type"] ?? "");
}

function headersOf({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function formIn(text: string): FormData {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value);
  return form;
}
