/** What stands in a PDF (ISO 32000-2, 7.3), as far as active content shows in it. Keywords are null. */
export type PdfValue = PdfName | PdfReference | PdfDictionary | PdfValue[] | string | number | null;
export type PdfDictionary = Map<string, PdfValue>;
/** A name with its #-escapes worked out. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Points to an object of the file by its number. */
export class PdfReference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** How much is read at most, in values: a file of a few bytes must not take for ever. */
const maxValues = 20_000_000;
const maxDepth = 100;
const [tab, space, percent, slash, hash, backslash] = [9, 32, 37, 47, 35, 92];

export class PdfReader {
  pos = 0;
  readonly bytes: Buffer;
  readonly spent: { values: number };

  constructor(bytes: Buffer, spent = { values: 0 }) {
    this.bytes = bytes;
    this.spent = spent;
  }

  /** The value that begins here. `pos` is after it then. */
  read(depth = 0): PdfValue {
    this.spent.values += 1;
    if (this.spent.values > maxValues || depth > maxDepth) throw new Error("there is too much in the PDF");
    this.skipSpace();
    const byte = this.bytes[this.pos];
    if (byte === undefined) return null;
    switch (String.fromCharCode(byte)) {
      case "/":
        return this.readName();
      case "(":
        return this.readString();
      case "[":
        return this.readArray(depth);
      case "<":
        return this.bytes[this.pos + 1] === byte ? this.readDictionary(depth) : this.readHex();
      default:
        return this.readWord();
    }
  }

  skipSpace(): void {
    for (let byte = this.bytes[this.pos]; byte !== undefined; byte = this.bytes[this.pos]) {
      if (byte === percent) {
        while (this.pos < this.bytes.length && !isLineEnd(this.bytes[this.pos])) this.pos += 1;
      } else if (isSpace(byte)) this.pos += 1;
      else return;
    }
  }

  private readName(): PdfName {
    this.pos += 1;
    let name = "";
    for (
      let byte = this.bytes[this.pos];
      byte !== undefined && isRegular(byte);
      byte = this.bytes[this.pos]
    ) {
      const code = byte === hash ? this.bytes.toString("latin1", this.pos + 1, this.pos + 3) : "";
      const isEscape = /^[0-9a-f]{2}$/i.test(code);
      name += String.fromCharCode(isEscape ? Number.parseInt(code, 16) : byte);
      this.pos += isEscape ? 3 : 1;
    }
    return new PdfName(name);
  }

  private readString(): string {
    const from = this.pos + 1;
    let open = 0;
    for (; this.pos < this.bytes.length; this.pos += 1) {
      const sign = this.bytes[this.pos];
      if (sign === backslash) this.pos += 1;
      else if (sign === 40) open += 1;
      else if (sign === 41) {
        open -= 1;
        if (open === 0) break;
      }
    }
    this.pos += 1;
    return this.bytes
      .toString("latin1", from, this.pos - 1)
      .replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, unescapeString);
  }

  private readHex(): string {
    const end = this.bytes.indexOf(">", this.pos);
    const digits = this.bytes.toString("latin1", this.pos + 1, end < 0 ? this.bytes.length : end);
    this.pos = end < 0 ? this.bytes.length : end + 1;
    return Buffer.from(digits.replace(/[^0-9a-f]/gi, ""), "hex").toString("latin1");
  }

  private readArray(depth: number): PdfValue[] {
    this.pos += 1;
    const values: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      const byte = this.bytes[this.pos];
      if (byte === undefined) return values;
      if (byte === 93) {
        this.pos += 1;
        return values;
      }
      const before = this.pos;
      values.push(this.read(depth + 1));
      if (this.pos === before) this.pos += 1;
    }
  }

  private readDictionary(depth: number): PdfDictionary {
    this.pos += 2;
    const entries: PdfDictionary = new Map();
    for (;;) {
      this.skipSpace();
      const byte = this.bytes[this.pos];
      if (byte === undefined) return entries;
      if (byte === 62) {
        this.pos += this.bytes[this.pos + 1] === 62 ? 2 : 1;
        return entries;
      }
      const before = this.pos;
      const key = this.read(depth + 1);
      if (key instanceof PdfName) entries.set(key.name, this.read(depth + 1));
      else if (this.pos === before) this.pos += 1;
    }
  }

  /** A number, a reference ("5 0 R"), or a keyword. */
  private readWord(): number | PdfReference | null {
    const word = this.takeWord();
    if (!/^[+-]?\d*\.?\d*$/.test(word) || word === "") {
      if (word === "") this.pos += 1;
      return null;
    }
    const after = this.pos;
    if (/^\d+$/.test(word)) {
      this.skipSpace();
      if (/^\d+$/.test(this.takeWord())) {
        this.skipSpace();
        if (this.takeWord() === "R") return new PdfReference(Number(word));
      }
    }
    this.pos = after;
    return Number(word);
  }

  takeWord(): string {
    const from = this.pos;
    while (isRegular(this.bytes[this.pos]) && this.pos - from < 200) this.pos += 1;
    return this.bytes.toString("latin1", from, this.pos);
  }
}

function unescapeString(_whole: string, code: string): string {
  if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
  return /^[\r\n]/.test(code)
    ? ""
    : (({ n: "\n", r: "\r", t: "\t" } as Record<string, string>)[code] ?? code);
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 10 || byte === 13;
}

function isSpace(byte: number): boolean {
  return byte === space || byte === 0 || (byte >= tab && byte <= 13 && byte !== 11);
}

/** Neither space nor one of ()<>[]{}/% */
function isRegular(byte: number | undefined): boolean {
  if (byte === undefined || isSpace(byte)) return false;
  return byte !== slash && byte !== percent && ![40, 41, 60, 62, 91, 93, 123, 125].includes(byte);
}
