import { expect, it } from "vitest";
import type { RequestContext } from "#app/http/context.ts";
import { oncePerRequest } from "#app/http/once-per-request.ts";

const aContext = () => ({ answers: new Map() }) as unknown as RequestContext;
const aRequest = (method = "GET") => new Request("http://localhost/revisits", { method });

it("what the loaders of a request all ask for is found once", async () => {
  const context = aContext();
  let times = 0;
  const find = async () => {
    times += 1;
    return `found ${times}`;
  };
  const asked = [1, 2, 3].map(() => oncePerRequest(context, aRequest(), ["person", "token"], find));
  expect(await Promise.all(asked)).toEqual(["found 1", "found 1", "found 1"]);
});

it.each([
  ["somebody else", aRequest(), ["person", "another"]],
  ["something else", aRequest(), ["sealed", "token"]],
  ["the loaders after an action", aRequest("POST"), ["person", "token"]],
])("%s is found anew", async (_, request, question) => {
  const context = aContext();
  await oncePerRequest(context, aRequest(), ["person", "token"], async () => "before");
  expect(await oncePerRequest(context, request, question, async () => "after")).toBe("after");
});

it("another request knows nothing of it", async () => {
  await oncePerRequest(aContext(), aRequest(), ["person", "token"], async () => "before");
  expect(await oncePerRequest(aContext(), aRequest(), ["person", "token"], async () => "after")).toBe(
    "after",
  );
});
