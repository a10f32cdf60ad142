export type AnotherResponse = "child" | "view" | "new";

/**
 * Whether, and how, somebody who has sent an answer asks to give another. Going back from a receipt to the page where one
 * agrees must not begin a second answer unasked.
 */
export function readAnotherResponse(request: Request): AnotherResponse | null {
  const again = new URL(request.url).searchParams.get("again");
  if (again === null) return null;
  return again === "child" || again === "view" ? again : "new";
}
