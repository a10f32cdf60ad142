/** What a column's stored value becomes. */
type Decode = (stored: unknown) => unknown;

const decoders: ReadonlyMap<string, Decode> = new Map();

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
