import { notFound } from "./not-found.ts";

/** A part of the address, by its name in `app/routes.ts`. Throws a 404 where the address has no such part. */
export function readParam<Name extends string>(
  params: { readonly [Key in Name]?: string | undefined },
  name: Name,
): string {
  const value = params[name];
  if (value === undefined) throw notFound();
  return value;
}
