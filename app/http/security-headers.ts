import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
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

/** Sets the headers of every answer, error pages too, and returns the nonce that is in them, of this answer alone. */
export function securityHeaders(
  publicOrigin: string,
  liveReloadOrigin?: string,
): (response: ServerResponse) => string {
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
          "connect-src": ["'self'", ...(liveReloadOrigin ? [liveReloadOrigin] : [])],
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
  const changing = same.filter(([, value]) => value.includes(nonceHere));
  const fixed = same.filter(([, value]) => !value.includes(nonceHere));
  return (response) => {
    const nonce = takeNonce();
    for (const [name, value] of fixed) response.setHeader(name, value);
    for (const [name, value] of changing) response.setHeader(name, value.replaceAll(nonceHere, nonce));
    response.setHeader("Permissions-Policy", nothingAllowed);
    // Everything may be personal until a page says otherwise; built assets set their own.
    response.setHeader("Cache-Control", "no-store");
    return nonce;
  };
}

const nonceBytes = 16;
let random = Buffer.alloc(0);

/** Random bytes that nobody has had before; many are fetched at once, since fetching is what takes time. */
function takeNonce(): string {
  if (random.length < nonceBytes) random = randomBytes(nonceBytes * 256);
  const taken = random.subarray(0, nonceBytes).toString("base64");
  random = random.subarray(nonceBytes);
  return taken;
}

/** What a middleware that sets the same headers on every answer sets on it, found out once. */
function headersSetBy(middleware: ReturnType<typeof helmet>): [string, string][] {
  const headers = new Map<string, string>();
  const answer = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  middleware({} as IncomingMessage, answer as unknown as ServerResponse, () => undefined);
  return [...headers];
}
