import { createHash } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { requestTimeStamp } from "#app/platform/time-stamp.ts";

const digestOf = (text: string) => createHash("sha256").update(text).digest();

/** DER of a sequence. */
function sequence(...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length =
    content.length < 0x80 ? [content.length] : [0x82, Math.trunc(content.length / 256), content.length % 256];
  return Buffer.concat([Buffer.from([0x30, ...length]), content]);
}
const integer = (value: number) => Buffer.from([2, 1, value]);
const octets = (content: Buffer) => Buffer.concat([Buffer.from([4, content.length]), content]);
/** As an authority answers, but for its signature. */
const granted = (digest: Buffer, status = 0) =>
  sequence(sequence(integer(status)), sequence(octets(digest), octets(Buffer.alloc(120))));

let server: Server | undefined;
afterEach(() => server?.close());

async function anAuthority(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it("a time stamp is asked for as RFC 3161 has it, with the hash alone, and given back as it came", async () => {
  const asked: { type: string | undefined; body: Buffer }[] = [];
  const url = await anAuthority((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      asked.push({ type: request.headers["content-type"], body });
      response.end(granted(body.subarray(24, 56)));
    });
  });
  const text = "a".repeat(64);
  const response = await requestTimeStamp(url, text);
  expect(response).toEqual(granted(digestOf(text)));
  const [request] = asked;
  expect(request?.type).toBe("application/timestamp-query");
  // As `openssl ts -query -sha256 -cert -no_nonce` writes it.
  expect(request?.body.toString("hex")).toBe(
    `30390201013031300d060960864801650304020105000420${digestOf(text).toString("hex")}0101ff`,
  );
});

it.each([
  ["answers with an error", 500, granted(digestOf("text")), "answered 500"],
  ["refuses", 200, granted(digestOf("text"), 2), "granted no time stamp"],
  ["stamps something else", 200, granted(digestOf("other")), "about something else"],
  ["answers with a page", 200, Buffer.from("<!doctype html>"), "granted no time stamp"],
  ["answers with nothing", 200, Buffer.alloc(0), "granted no time stamp"],
  ["answers with a beginning", 200, granted(digestOf("text")).subarray(0, 3), "granted no time stamp"],
  ["sends too much", 200, Buffer.alloc(60_000, 0x30), "too much"],
])("no time stamp is taken from an authority that %s", async (_what, status, body, why) => {
  const url = await anAuthority((_request, response) => response.writeHead(status).end(body));
  await expect(requestTimeStamp(url, "text")).rejects.toThrow(why);
});
