import type { NextFunction, Request, Response } from "express";

const saidOnce = new Set(["content-security-policy", "x-content-type-options"]);

/** What a route says of these headers takes the place of what every answer says, where Remix would add to it. */
export function letRoutesSaySafer(_request: Request, response: Response, next: NextFunction): void {
  const append = response.append.bind(response);
  response.append = (name, value) =>
    saidOnce.has(name.toLowerCase()) ? response.set(name, value) : append(name, value);
  next();
}
