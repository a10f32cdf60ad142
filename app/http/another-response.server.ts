import type { PageRequest } from "./page-request.ts";

export type AnotherResponse = "child" | "view" | "new";

/**
 * Whether a family that has sent a response asks to send another, and for whom. Going back from the receipt to the
 * consent page must not start a second response.
 */
export function readAnotherResponse(request: PageRequest): AnotherResponse | null {
  const again = new URL(request.url).searchParams.get("again");
  if (again === null) return null;
  return again === "child" || again === "view" ? again : "new";
}
