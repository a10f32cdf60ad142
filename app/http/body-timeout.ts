import type { IncomingMessage } from "node:http";
import { bodyTimeoutMs, isUploadAddress } from "./limits.ts";

/**
 * Closes the connection of whoever takes too long to send a body. Files may take longer: the server's own timeout
 * limits them.
 */
export function limitBodyTime(request: IncomingMessage): void {
  if (request.headers["content-length"] === undefined || isUploadAddress(request.url ?? "")) return;
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, bodyTimeoutMs);
  timer.unref();
  request.once("end", () => clearTimeout(timer)).once("close", () => clearTimeout(timer));
}
