import type { IncomingMessage } from "node:http";

/**
 * Where a request comes from, for counting only: never stored or logged. As many proxies as are trusted may say so, the
 * nearest first; what anybody else writes into the header counts for nothing. Of an IPv6 address the network, since a
 * household has very many.
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
