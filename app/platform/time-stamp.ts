import { createHash } from "node:crypto";

const timeoutMs = 20_000;
const maxBytes = 50_000;

/** TimeStampReq, version 1, of a SHA-256 with its algorithm, up to the digest itself (RFC 3161, 2.4.1), in DER. */
const beforeDigest = Buffer.from("3039020101303130" + "0d06096086480165030402010500" + "0420", "hex");
/** `certReq`: the authority's certificate comes along, so that the response can be checked by itself. */
const afterDigest = Buffer.from("0101ff", "hex");

/**
 * Has an authority say when a text was there (RFC 3161, over HTTP: 3.4), of which it gets the SHA-256 alone. Gives the
 * response as it came, a `.tsr` file for `openssl ts -verify`. Throws where none came, it was not granted, or it is about
 * something else. Its signature is left to whoever relies on it.
 */
export async function requestTimeStamp(url: string, text: string): Promise<Buffer> {
  const digest = createHash("sha256").update(text).digest();
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/timestamp-query" },
    body: Buffer.concat([beforeDigest, digest, afterDigest]),
    redirect: "error",
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!answer.ok) throw new Error(`the time-stamping authority answered ${answer.status}`);
  const response = Buffer.from(await answer.arrayBuffer());
  if (response.length > maxBytes) throw new Error("the time-stamping authority sent too much");
  if (!isGranted(response)) throw new Error("the time-stamping authority granted no time stamp");
  if (!response.includes(digest)) throw new Error("the time stamp is about something else");
  return response;
}

/** TimeStampResp begins with PKIStatusInfo, and that with the status: 0 is granted, 1 granted with changes. */
function isGranted(response: Buffer): boolean {
  const status = openSequence(openSequence(response));
  return status?.[0] === 2 && status[1] === 1 && (status[2] === 0 || status[2] === 1);
}

/** What stands in a sequence in DER; null where it is none. */
function openSequence(der: Buffer | null): Buffer | null {
  const [tag, length] = der ?? [];
  if (der === null || tag !== 0x30 || length === undefined) return null;
  return der.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f));
}
