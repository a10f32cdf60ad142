import type { NextFunction, Request, Response } from "express";

/** More than the longest page of a survey can hold, in any script. */
export const bodyLimit = 2 * 1024 * 1024;

/** Refuses bodies over `limit` bytes (413), and those that do not say their length (411), before they are read. */
export function limitBodies(limit: number) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.headers["transfer-encoding"] !== undefined) {
      response.locals.refuse(411, "This request did not say how long it is.");
      return;
    }
    if (Number(request.headers["content-length"] ?? 0) > limit) {
      response.set("Connection", "close");
      response.locals.refuse(
        413,
        "What was sent is too large. Press Back: what you typed is still there. Make it shorter and send it again.",
      );
      return;
    }
    next();
  };
}

/** Refuses requests addressed to another host than the configured one: Remix builds its addresses from it. */
export function requireHost(publicOrigin: string) {
  const { host } = new URL(publicOrigin);
  return (request: Request, response: Response, next: NextFunction): void => {
    // Remix would believe it, whoever sent it.
    delete request.headers["x-forwarded-host"];
    if (request.headers.host === host) {
      next();
      return;
    }
    response.locals.refuse(421, "This server does not answer to that name.");
  };
}
