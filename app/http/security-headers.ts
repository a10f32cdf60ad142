import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";
import { patternOf } from "#app/paths.ts";

const permissionsPolicy = [
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

/** On the page where somebody records what they say, and on no other. */
const recorderPolicy = permissionsPolicy.replace("microphone=()", "microphone=(self)");
const recorderMedia = "media-src 'self' blob:";
/** Where inspectors play what was recorded, and everybody what was made of a question. */
const players = new Set<string>(
  (
    [
      "young-peoples-recordings/entry",
      "question-media/subject",
      "gallery/components",
      "survey/focus",
      "survey/consent",
    ] as const
  ).map(patternOf),
);
const playerMedia = "media-src 'self'";

const noncePlaceholder = "NONCE";

/**
 * Replaces headers of those pages where a recording is made or played. By address, not by route: the fast path and error pages
 * have the same.
 */
export function allowSound(response: ServerResponse, pattern: string | null): void {
  const isRecorder = pattern === patternOf("young-peoples-recordings/recording");
  if (!isRecorder && (pattern === null || !players.has(pattern))) return;
  if (isRecorder) response.setHeader("Permissions-Policy", recorderPolicy);
  const policy = String(response.getHeader("Content-Security-Policy"));
  response.setHeader("Content-Security-Policy", `${policy};${isRecorder ? recorderMedia : playerMedia}`);
}

/** Sets the headers of every answer, error pages too, and returns the nonce that is in them, of this answer alone. */
export function securityHeaders(
  publicOrigin: string,
  liveReloadOrigin?: string,
): (response: ServerResponse) => string {
  const secure = publicOrigin.startsWith("https:");
  const headers = headersSetBy(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          "default-src": ["'none'"],
          "script-src": ["'self'", `'nonce-${noncePlaceholder}'`],
          "style-src": ["'self'", `'nonce-${noncePlaceholder}'`],
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
  const nonceHeaders = headers.filter(([, value]) => value.includes(noncePlaceholder));
  const fixedHeaders = headers.filter(([, value]) => !value.includes(noncePlaceholder));
  return (response) => {
    const nonce = createNonce();
    for (const [name, value] of fixedHeaders) response.setHeader(name, value);
    for (const [name, value] of nonceHeaders)
      response.setHeader(name, value.replaceAll(noncePlaceholder, nonce));
    response.setHeader("Permissions-Policy", permissionsPolicy);
    // Everything may be personal until a page says otherwise; built assets set their own.
    response.setHeader("Cache-Control", "no-store");
    return nonce;
  };
}

const nonceBytes = 16;
let random = Buffer.alloc(0);

/** Random bytes are generated in bulk: each call of `randomBytes` takes time. */
function createNonce(): string {
  if (random.length < nonceBytes) random = randomBytes(nonceBytes * 256);
  const nonce = random.subarray(0, nonceBytes).toString("base64");
  random = random.subarray(nonceBytes);
  return nonce;
}

/** The headers that a middleware sets on every response, read once. */
function headersSetBy(middleware: ReturnType<typeof helmet>): [string, string][] {
  const headers = new Map<string, string>();
  const response = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  middleware({} as IncomingMessage, response as unknown as ServerResponse, () => undefined);
  return [...headers];
}
