import { randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import helmet from "helmet";

const nothingAllowed = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");

const nonceHere = "NONCE";

/** The headers of every answer, error pages too; makes the nonce of this answer in `response.locals.nonce`. */
export function securityHeaders(publicOrigin: string) {
  const secure = publicOrigin.startsWith("https:");
  const same = headersSetBy(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          "default-src": ["'none'"],
          "script-src": ["'self'", `'nonce-${nonceHere}'`],
          "style-src": ["'self'", `'nonce-${nonceHere}'`],
          // React Aria sets style attributes on its hidden inputs.
          "style-src-attr": ["'unsafe-inline'"],
          "img-src": ["'self'", "data:"],
          "font-src": ["'self'"],
          "connect-src": ["'self'"],
          "manifest-src": ["'self'"],
          "form-action": ["'self'"],
          "base-uri": ["'none'"],
          "frame-ancestors": ["'none'"],
          ...(secure ? { "upgrade-insecure-requests": [] } : {}),
        },
      },
      referrerPolicy: { policy: "same-origin" },
      frameguard: { action: "deny" },
      hsts: secure ? { maxAge: 63072000 } : false,
      crossOriginEmbedderPolicy: false,
    }),
  );
  return (_request: Request, response: Response, next: NextFunction): void => {
    const nonce = randomBytes(16).toString("base64");
    response.locals.nonce = nonce;
    for (const [name, value] of same) response.setHeader(name, value.replaceAll(nonceHere, nonce));
    response.setHeader("Permissions-Policy", nothingAllowed);
    // Everything may be personal until a page says otherwise; built assets set their own.
    response.setHeader("Cache-Control", "no-store");
    next();
  };
}

/** What a middleware that sets the same headers on every answer sets on it, found out once. */
function headersSetBy(middleware: ReturnType<typeof helmet>): [string, string][] {
  const headers = new Map<string, string>();
  const answer = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  middleware({} as Request, answer as unknown as Response, () => undefined);
  return [...headers];
}

export function nonceOf(response: Response): string {
  return String(response.locals.nonce);
}
