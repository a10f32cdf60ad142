/**
 * A value on its way to another thread. Instants cannot be cloned: in their places stands null, and each is named beside the
 * value. An object that a message holds twice arrives as one, so that a place is named by the object itself.
 */
export type PackedValue = { value: unknown; instants: readonly InstantPlace[] };

type InstantPlace = { parent: Parent; key: string; epochMilliseconds: number };
type Parent = Record<string, unknown>;

/** What holds no instant is not copied. */
export function packValue(value: unknown): PackedValue {
  const instants: InstantPlace[] = [];
  // A parent for a value that is itself an instant.
  const root = { value };
  return { value: packParent(root, instants), instants };
}

export function unpackValue({ value, instants }: PackedValue): unknown {
  for (const { parent, key, epochMilliseconds } of instants) {
    parent[key] = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds);
  }
  return (value as { value: unknown }).value;
}

function packParent(parent: Parent, instants: InstantPlace[]): Parent {
  let copy: Parent | null = null;
  const places: InstantPlace[] = [];
  for (const key of Object.keys(parent)) {
    const value = parent[key];
    if (typeof value !== "object" || value === null) continue;
    const isInstant = value instanceof Temporal.Instant;
    const packed = isInstant ? null : isPlain(value) ? packParent(value, instants) : value;
    if (packed === value) continue;
    copy ??= copyOf(parent);
    copy[key] = packed;
    if (isInstant) places.push({ parent: copy, key, epochMilliseconds: value.epochMilliseconds });
  }
  instants.push(...places);
  return copy ?? parent;
}

function copyOf(parent: Parent): Parent {
  return Array.isArray(parent) ? (parent.slice() as unknown as Parent) : { ...parent };
}

function isPlain(value: object): value is Parent {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
