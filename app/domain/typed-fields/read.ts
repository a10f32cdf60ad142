/** What was read, or a sentence that says what to do instead. */
export type FieldResult<Value> = { ok: true; value: Value } | { ok: false; error: string };

export function yes<Value>(value: Value): FieldResult<Value> {
  return { ok: true, value };
}

export function no(error: string): { ok: false; error: string } {
  return { ok: false, error };
}
