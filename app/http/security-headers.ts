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

/** The headers of every answer, error pages too; makes the nonce of this answer in `response.locals.nonce`. */
export function securityHeaders(publicOrigin: string) {
  const secure = publicOrigin.startsWith("https:");
  const rest = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        "style-src": ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
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
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    response.locals.nonce = randomBytes(16).toString("base64");
    response.set("Permissions-Policy", nothingAllowed);
    // Everything may be personal until a page says otherwise; built assets set their own.
    response.set("Cache-Control", "no-store");
    rest(request, response, next);
  };
}

export function nonceOf(response: Response): string {
  return String(response.locals.nonce);
}
