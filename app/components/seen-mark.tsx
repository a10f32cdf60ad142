import { type Typed, typedOr } from "#app/http/parse-form.ts";

type SeenMarkProps = {
  /** The mark of what stands there; none for something new. */
  seen: string | undefined;
  typed: Typed | undefined;
};

/** Goes along with a form, by which another's change is noticed. Shown again, a form keeps the one that it came with. */
export function SeenMark({ seen, typed }: SeenMarkProps) {
  if (seen === undefined) return null;
  return <input type="hidden" name="seen" value={typed ? typedOr(typed, "seen") : seen} />;
}
