/** Emails as mail programs write them. */

type Part = {
  type?: string;
  encoding?: string;
  disposition?: string;
  heads?: string[];
  body: string | Buffer;
};

const line = "\r\n";
const joined = (...pieces: (string | Buffer)[]) =>
  Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));

export function part({ type, encoding, disposition, heads = [], body }: Part): Buffer {
  const lines = [
    ...(type ? [`Content-Type: ${type}`] : []),
    ...(encoding ? [`Content-Transfer-Encoding: ${encoding}`] : []),
    ...(disposition ? [`Content-Disposition: ${disposition}`] : []),
    ...heads,
  ];
  return joined(lines.map((one) => `${one}${line}`).join(""), line, body);
}

let boundaries = 0;
export function multipart(kind: string, ...parts: Buffer[]): Buffer {
  boundaries += 1;
  const boundary = `=_${boundaries}`;
  const inside = parts.map((one) => joined(`--${boundary}${line}`, one, line));
  return joined(
    `Content-Type: multipart/${kind}; boundary="${boundary}"${line}${line}`,
    ...inside,
    `--${boundary}--${line}`,
  );
}

export const usualHeads = [
  "From: Pat Example <pat@example.org>",
  "To: Sam Sample <sam@example.org>",
  "Date: Mon, 4 May 2026 09:00:00 +0100",
  "Subject: Waiting list",
];

/** An email of these heads and a body that brings its own further heads. */
export const email = (body: Buffer, heads = usualHeads) =>
  joined(heads.map((one) => `${one}${line}`).join(""), `MIME-Version: 1.0${line}`, body);

export const plain = (body: string | Buffer, { charset = "utf-8", encoding = "8bit" } = {}) =>
  part({ type: `text/plain; charset=${charset}`, encoding, body });
export const html = (body: string | Buffer, { charset = "utf-8", encoding = "8bit" } = {}) =>
  part({ type: `text/html; charset=${charset}`, encoding, body });
export const attached = (name: string, body: string | Buffer, type = "application/octet-stream") =>
  part({
    type,
    encoding: "base64",
    disposition: `attachment; filename="${name}"`,
    body: Buffer.from(body as string)
      .toString("base64")
      .replace(/.{76}/g, `$&${line}`),
  });

/** What Outlook packs: a body and files, in the shape of "winmail.dat". */
export function winmail({
  body = "",
  files = {},
}: {
  body?: string;
  files?: Record<string, string | Buffer>;
}): Buffer {
  const attribute = (level: number, id: number, value: string | Buffer) => {
    const bytes = Buffer.from(value as string);
    const head = Buffer.alloc(9);
    head.writeUInt8(level, 0);
    head.writeUInt32LE(id, 1);
    head.writeUInt32LE(bytes.length, 5);
    return Buffer.concat([head, bytes, Buffer.alloc(2)]);
  };
  return Buffer.concat([
    Buffer.from("789f3e220100", "hex"),
    ...(body === "" ? [] : [attribute(1, 0x0002800c, `${body}\0`)]),
    ...Object.entries(files).flatMap(([name, contents]) => [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00018010, `${name}\0`),
      attribute(2, 0x0006800f, contents),
    ]),
  ]);
}
