import fc from "fast-check";
import type { Sent } from "./send.ts";

/** Stands in everything that is typed here, so that it can be looked for where it must not be. */
export const marker = "zebraword";

const oddValues = [
  "",
  " ",
  marker,
  `${marker}\0${marker}`,
  `${marker}\r\n at ${marker} (/a/b.ts:1:1)`,
  marker.repeat(1100),
  "__proto__",
  "constructor",
  "-1",
  "0",
  "1.5",
  "2147483648",
  "9007199254740993",
  "99999999999999999999",
  "1e99",
  "NaN",
  "Infinity",
  "١٢",
  "😀",
  "مرحبا ‮x",
  "​",
  "\ufffe\u0085",
  "a/b",
  "..",
  "'; drop table people --",
  '"><script>alert(1)</script>',
  "[]",
  '{"a":1}',
  "null",
  "2026-02-30",
  "31/12/9999",
  "25:61",
  "00000000-0000-0000-0000-000000000000",
  "FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF",
] as const;

const rawTargets = [
  "/x/../sign-in",
  "/%2e%2e/sign-in",
  "/x/%252e%252e/sign-in",
  "/sign-in\\",
  "/sign-in#x",
  `/${marker}%00`,
  `/s/${marker}%E9`,
  "/%E0%A4%A",
  "/%",
  "*",
  "//sign-in",
  `http://localhost/${marker}`,
  "localhost:80",
  "/s/\xe9",
  `/?q=${marker}%00`,
  `/${marker}?${marker}=%E9%`,
  "/build/..%2f..%2fpackage.json",
  "/build/%2e%2e/%2e%2e/package.json",
  "/build/nothing.js",
  `/sign-in/${marker}.`,
  "/healthz?x",
  "/__manifest?p=/&version=x",
  "/_root.data",
];

const kinds = [
  ...["form", "form", "form", "form", "multipart", "broken-multipart", "no-boundary", "json", "text", "none"],
  ...["utf-16", "latin-1", "not-utf-8", "long"],
] as const;

const oddCookies = [
  ...["", "", "", "", "", ""],
  "noonday-show=%E0%A4%A",
  "noonday-show=language%3D__proto__%26textSize%3Dconstructor",
  `noonday-show=${"x".repeat(6000)}`,
  "noonday-person=e30%3D",
  `noonday-draft=${"a".repeat(4000)}`,
  "__proto__=1; =; ;;; a",
];

/** What is asked of a route, before it is known which addresses there are; numbers choose among what there is. */
export const askedArbitrary = fc.record({
  who: fc.nat(),
  address: fc.nat(),
  form: fc.nat(),
  /** By chance each value of the address is replaced. */
  values: fc.array(fc.option(fc.constantFrom(...oddValues), { freq: 3 }), { minLength: 6, maxLength: 6 }),
  isAsFound: fc.boolean(),
  query: fc.option(fc.tuple(fc.nat(), fc.constantFrom(...oddValues)), { freq: 2 }),
  suffix: fc.constantFrom("", "", "", "", "", "/", ".", ".data", "?_data=root", "?index", "?_routes=root"),
  kind: fc.constantFrom(...kinds),
  change: fc.constantFrom("none", "drop", "double", "odd", "odd", "odd", "proto", "all-odd"),
  field: fc.nat(),
  value: fc.constantFrom(...oddValues),
  cookie: fc.constantFrom(...oddCookies),
  origin: fc.constantFrom("own", "own", "null"),
  method: fc.constantFrom("", "", "", "", "", "", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"),
});

export type RouteRequest = typeof askedArbitrary extends fc.Arbitrary<infer Asked> ? Asked : never;

/** Targets that are no page's, each once. */
export function listRawTargets(): string[] {
  return rawTargets;
}

export function changeFields(
  fields: readonly [string, string][],
  { change, field, value }: Pick<RouteRequest, "change" | "field" | "value">,
): [string, string][] {
  const place = field % Math.max(1, fields.length);
  const [name] = fields[place] ?? ["words"];
  switch (change) {
    case "none":
      return [...fields];
    case "drop":
      return fields.filter((_, index) => index !== place);
    case "double":
      return [...fields, [name, value]];
    case "odd":
      return [...fields.filter(([one]) => one !== name), [name, value]];
    case "proto":
      return [
        ...fields,
        ["__proto__", value],
        ["constructor", value],
        ["toString", value],
        [`q-${value}`, value],
      ];
    case "all-odd":
      return fields.map(([one]) => [one, value]);
  }
}

/** A body of that kind, and its type. */
export function bodyOf(
  kind: RouteRequest["kind"],
  fields: readonly [string, string][],
): { type: string | null; body: Buffer } {
  const form = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
  const plain = "application/x-www-form-urlencoded";
  const boundary = "----fuzz";
  const parts = fields.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replace(/["\r\n]/g, "")}"\r\n\r\n${value}\r\n`,
  );
  switch (kind) {
    case "form":
      return { type: plain, body: Buffer.from(form) };
    case "multipart":
      return {
        type: `multipart/form-data; boundary=${boundary}`,
        body: Buffer.from(`${parts.join("")}--${boundary}--\r\n`),
      };
    case "broken-multipart":
      return {
        type: `multipart/form-data; boundary=${boundary}`,
        body: Buffer.from(parts.join("").slice(0, -3)),
      };
    case "no-boundary":
      return { type: "multipart/form-data", body: Buffer.from(parts.join("")) };
    case "json":
      return { type: "application/json", body: Buffer.from(JSON.stringify(Object.fromEntries(fields))) };
    case "text":
      return { type: "text/plain", body: Buffer.from(form) };
    case "none":
      return { type: null, body: Buffer.alloc(0) };
    case "utf-16":
      return { type: `${plain}; charset=utf-16`, body: Buffer.from(form, "utf16le") };
    case "latin-1":
      return { type: `${plain}; charset=iso-8859-1`, body: Buffer.from(`${form}&words=caf\xe9`, "latin1") };
    case "not-utf-8":
      return {
        type: plain,
        body: Buffer.concat([Buffer.from(`${form}&words=`), Buffer.from([0xff, 0xed, 0xa0, 0x80])]),
      };
    case "long":
      return { type: plain, body: Buffer.from(`${form}&words=${"x".repeat(300_000)}`) };
  }
}

/** Over the limit for any page that takes no files. */
export const tooLong = Buffer.alloc(3 * 1024 * 1024, "a=b&");

export function describeSent({ method, target, headers, body }: Sent): string {
  const shown = headers.filter(([name]) => !/^(host|x-forwarded-for|cookie)$/i.test(name));
  const said = shown.map(([name, value]) => `${name}: ${value.slice(0, 80)}`).join(" | ");
  return `${method} ${target.slice(0, 300)} [${said}] ${JSON.stringify(body.toString().slice(0, 400))}`;
}
