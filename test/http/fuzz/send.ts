import { connect } from "node:net";

export type Sent = {
  method: string;
  target: string;
  headers: readonly (readonly [string, string])[];
  body: Buffer;
};

/** Sends exactly these bytes; the status of the answer, 0 where there was none. Every connection is used once. */
export function sendRaw(port: number, { method, target, headers, body }: Sent): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    const end = () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0));
    socket.setEncoding("latin1");
    socket.on("data", (chunk: string) => {
      if (answer.length < 20) answer += chunk;
    });
    socket.once("close", end);
    // A server that refuses a body may hang up before it has read it; what it said before counts.
    socket.once("error", end);
    const lines = [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
    if (method !== "GET" && method !== "HEAD") lines.push(`Content-Length: ${body.length}`);
    socket.write(`${lines.join("\r\n")}\r\nConnection: close\r\n\r\n`, "latin1");
    if (body.length > 0) socket.write(body);
  });
}
