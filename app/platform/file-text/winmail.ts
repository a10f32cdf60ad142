/** What Outlook packs into "winmail.dat" (MS-OXTNEF). */
export type Winmail = { body: string; attachments: { name: string; bytes: Buffer }[] };

const signature = 0x223e9f78;
const maxAttributes = 20_000;
const attributes = { body: 0x0002800c, title: 0x00018010, data: 0x0006800f, begin: 0x00069002 };

/** Null where it is nothing of the kind. What is cut off is given as far as it goes. */
export function readWinmail(bytes: Buffer): Winmail | null {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== signature) return null;
  const found: Winmail = { body: "", attachments: [] };
  let at = 6;
  for (let count = 0; at + 9 <= bytes.length && count < maxAttributes; count += 1) {
    const attribute = bytes.readUInt32LE(at + 1);
    const length = bytes.readUInt32LE(at + 5);
    const value = bytes.subarray(at + 9, at + 9 + length);
    const attachment = found.attachments.at(-1);
    if (attribute === attributes.begin) found.attachments.push({ name: "", bytes: Buffer.alloc(0) });
    else if (attribute === attributes.body) found.body = textOf(value);
    else if (attribute === attributes.title && attachment) attachment.name = textOf(value);
    else if (attribute === attributes.data && attachment) attachment.bytes = value;
    at += 9 + length + 2;
  }
  return found;
}

function textOf(value: Buffer): string {
  return new TextDecoder("windows-1252").decode(value).split("\u0000", 1).join("");
}
