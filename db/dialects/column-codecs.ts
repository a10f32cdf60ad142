/** How the columns of one kind are decoded. A column of two kinds is decoded by what is stored in it; null stays null. */
type Codec = {
  columns: readonly string[];
  storedAs: "number" | "string";
  decode: Decode;
};
type Decode = (stored: unknown) => unknown;

/** The columns that `tables` types as boolean. */
export const booleanColumns = [
  ...["becomeEvidence", "cut", "easyRead", "given", "late", "mayQuote", "quoteWithoutName", "required"],
  ...["runAgain", "sharedDevice", "sufficient", "takePart", "unfinished", "useUnfinished", "wasSent"],
  "wellPhrased",
];

/** Names under which queries give a column beside its own, by that name. */
export const columnAliases: Readonly<Record<string, string>> = {
  noteMayQuote: "mayQuote",
  wordsMayQuote: "mayQuote",
};

const codecs: readonly Codec[] = [{ columns: booleanColumns, storedAs: "number", decode: decodeBoolean }];

const decoders = new Map<string, Decode>();
for (const { columns, storedAs, decode } of codecs) {
  for (const name of columns) {
    const decodeOther = decoders.get(name) ?? ((stored: unknown) => stored);
    decoders.set(name, (stored) => (typeof stored === storedAs ? decode(stored) : decodeOther(stored)));
  }
}
for (const [alias, name] of Object.entries(columnAliases)) {
  const decode = decoders.get(name);
  if (decode) decoders.set(alias, decode);
}

/** The value as both databases store it: a boolean as 0 or 1, a list or an object as JSON text. */
export function encodeParameter(value: unknown): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return JSON.stringify(value);
}

/** The same list where none of its values needs it. */
export function encodeParameters(parameters: readonly unknown[]): readonly unknown[] {
  return parameters.some(needsEncoding) ? parameters.map(encodeParameter) : parameters;
}

/** Decodes rows in place, by the names of their columns. The columns are looked up once for all of the rows. */
export function decodeRows<Row>(rows: Row[]): Row[] {
  const [first] = rows as Record<string, unknown>[];
  if (!first) return rows;
  for (const name in first) {
    const decode = decoders.get(name);
    if (decode) for (const row of rows as Record<string, unknown>[]) row[name] = decode(row[name]);
  }
  return rows;
}

function needsEncoding(value: unknown): boolean {
  return typeof value === "boolean" || (typeof value === "object" && value !== null);
}

/** Another number is a count under the name of a column: the query is to give it another. */
function decodeBoolean(stored: unknown): boolean {
  if (stored !== 0 && stored !== 1) throw new RangeError("a boolean column holds neither 0 nor 1");
  return stored === 1;
}
