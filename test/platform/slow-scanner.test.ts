import { createServer, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { scanFile } from "#app/platform/virus-scan.ts";

const slow: [string, (socket: Socket) => void][] = [
  ["says nothing", () => undefined],
  ["says a little now and then", (socket) => dripping(socket)],
  ["takes in nothing", (socket) => void socket.pause()],
];

function dripping(socket: Socket): void {
  const drip = setInterval(() => socket.write("s"), 20);
  socket.on("close", () => clearInterval(drip));
}

it.each(slow)("a scanner that %s is given up", async (_how, begin) => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => undefined).resume();
    begin(socket);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const file = fileURLToPath(import.meta.url);
  expect(await scanFile(file, `tcp://127.0.0.1:${port}`, { timeoutMs: 150 })).toBe("not-scanned");
  for (const socket of sockets) socket.destroy();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
});
