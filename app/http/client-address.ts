import type { IncomingMessage } from "node:http";

/**
 * The client's address, for rate limits only: never stored or logged. `X-Forwarded-For` is believed as far as there are
 * trusted proxies, the nearest first. Of an IPv6 address the /64 network, since one household has very many addresses.
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, "headers" | "socket">,
  trustedProxies: number,
): string {
  const direct = socket.remoteAddress ?? "";
  if (trustedProxies === 0) return networkOf(direct);
  const forwardedFor = [headers["x-forwarded-for"] ?? []].flat().join(",");
  const hops = [direct, ...forwardedFor.split(",").reverse()]
    .map((hop) => hop.trim())
    .filter((hop) => hop !== "");
  return networkOf(hops[Math.min(trustedProxies, hops.length - 1)] ?? direct);
}

const maxLength = 64;

function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  if (!address.includes(":")) return address.slice(0, maxLength);
  const [before = "", after] = address.slice(0, maxLength).split("::");
  const first = before === "" ? [] : before.split(":");
  const last = after ? after.split(":") : [];
  const zeros =
    after === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0");
  return `${[...first, ...zeros, ...last].slice(0, 4).join(":").toLowerCase()}::`;
}
