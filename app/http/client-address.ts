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
  const said = [headers["x-forwarded-for"] ?? []].flat().join(",");
  const way = [direct, ...said.split(",").reverse()].map((one) => one.trim()).filter((one) => one !== "");
  return networkOf(way[Math.min(trustedProxies, way.length - 1)] ?? direct);
}

const longest = 64;

function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  if (!address.includes(":")) return address.slice(0, longest);
  const [before = "", after] = address.slice(0, longest).split("::");
  const first = before === "" ? [] : before.split(":");
  const last = after ? after.split(":") : [];
  const zeros =
    after === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0");
  return `${[...first, ...zeros, ...last].slice(0, 4).join(":").toLowerCase()}::`;
}
