/**
 * Every address that no other page has. It is a page of its own so that "not found" comes with the frame that the
 * root's loader knows of: a demo says on every page that it is invented.
 */
export function loader(): never {
  throw new Response("Not found", { status: 404 });
}

export const action = loader;

export default function NotFound() {
  return null;
}
