import { createDecipheriv, createHash } from "node:crypto";
import { derivePdfKey } from "./pdf-key.ts";
import { type PdfDictionary, PdfName, type PdfValue } from "./pdf-values.ts";
import { rc4 } from "./rc4.ts";

export type PdfDecryptor = {
  decryptStream(bytes: Buffer, number: number, generation: number): Buffer;
  decryptString(text: string, number: number, generation: number): string;
};

type Method = "none" | "rc4" | "aes-128" | "aes-256";

/** For a PDF that opens without a password (ISO 32000-2, 7.6); "locked" where one is needed. Throws where it is another kind. */
export function createPdfDecryptor(how: PdfDictionary, id: string): PdfDecryptor | "locked" {
  const version = Number(how.get("V") ?? 0);
  if (nameOf(how.get("Filter")) !== "Standard" || ![1, 2, 4, 5].includes(version)) {
    throw new Error("the PDF is encrypted in a way that is not known");
  }
  const key = derivePdfKey(how, id);
  if (key === null) return "locked";
  const ofStreams = findMethod(how, version, "StmF");
  const ofStrings = findMethod(how, version, "StrF");
  return {
    decryptStream: (bytes, number, generation) => decrypt(bytes, ofStreams, { key, number, generation }),
    decryptString: (text, number, generation) =>
      decrypt(Buffer.from(text, "latin1"), ofStrings, { key, number, generation }).toString("latin1"),
  };
}

function findMethod(how: PdfDictionary, version: number, of: "StmF" | "StrF"): Method {
  if (version < 4) return "rc4";
  const filters = how.get("CF");
  const name = nameOf(how.get(of)) ?? "Identity";
  const filter = filters instanceof Map ? filters.get(name) : undefined;
  if (name === "Identity" || !(filter instanceof Map)) return "none";
  const method = { V2: "rc4", AESV2: "aes-128", AESV3: "aes-256", None: "none" }[
    nameOf(filter.get("CFM")) ?? "None"
  ];
  if (method === undefined) throw new Error("the PDF is encrypted in a way that is not known");
  return method as Method;
}

function decrypt(
  bytes: Buffer,
  method: Method,
  { key, number, generation }: { key: Buffer; number: number; generation: number },
): Buffer {
  if (method === "none") return bytes;
  if (method === "aes-256") return decryptAes(bytes, key);
  const salt = Buffer.from([number, number >> 8, number >> 16, generation, generation >> 8]);
  const sign = method === "aes-128" ? Buffer.from("sAlT", "latin1") : Buffer.alloc(0);
  const hash = createHash("md5")
    .update(Buffer.concat([key, salt, sign]))
    .digest();
  const own = hash.subarray(0, Math.min(16, key.length + 5));
  return method === "rc4" ? rc4(own, bytes) : decryptAes(bytes, own);
}

function decryptAes(bytes: Buffer, key: Buffer): Buffer {
  const blockEnd = bytes.length - (bytes.length % 16);
  if (blockEnd < 32) return Buffer.alloc(0);
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, bytes.subarray(0, 16)).setAutoPadding(
    false,
  );
  const plain = Buffer.concat([decipher.update(bytes.subarray(16, blockEnd)), decipher.final()]);
  const padding = plain.at(-1) ?? 0;
  return padding >= 1 && padding <= 16 ? plain.subarray(0, plain.length - padding) : plain;
}

function nameOf(value: PdfValue | undefined): string | null {
  return value instanceof PdfName ? value.name : null;
}
