import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Toasts } from "#app/components/aria/toast-region.tsx";
import type { TextState } from "#app/domain/reading/text-state.ts";
import { createReadingState } from "#app/routes/reading/room/reading-state.ts";
import { watchChanges } from "#app/routes/reading/room/watch-changes.ts";

const asked: string[] = [];
const document = { visibilityState: "visible", addEventListener: () => undefined };
let answer: () => Response;

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  document.visibilityState = "visible";
  answer = () => Response.json({ until: "2026-11-30T17:00:00.000Z", states: [] });
  vi.stubGlobal("document", document);
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 16));
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    return answer();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function aWorkbench() {
  const state = createReadingState({
    ...{ inspectionId: "i", personName: "Ada", mayMark: true, themes: [], searches: [], readByPerson: 0 },
    toasts: { show: () => undefined } as Partial<Toasts> as Toasts,
    goTo: () => undefined,
  });
  const before: TextState = {
    ...{ number: 7, isReadByMe: false, readBy: [], flaggedBy: null, codings: [], isBlind: false },
  };
  state.takeState(before, 0);
  return { state, before };
}

it("the workbench asks again within two seconds, from where it asked last, and shows what changed", async () => {
  const { state, before } = aWorkbench();
  const stop = watchChanges(state);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(["/revisits/i/reading/changes"]);
  answer = () =>
    Response.json({ until: "2026-11-30T17:00:02.000Z", states: [{ ...before, readBy: ["Grace"] }] });
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked[1]).toBe("/revisits/i/reading/changes?since=2026-11-30T17%3A00%3A00.000Z");
  expect(state.states.get(7)?.readBy).toEqual(["Grace"]);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(2);
});

it("the workbench asks nothing while nobody looks at it, and less often while it is refused", async () => {
  const { state } = aWorkbench();
  document.visibilityState = "hidden";
  const stop = watchChanges(state);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([]);
  document.visibilityState = "visible";
  answer = () => new Response(null, { status: 503 });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(4);
  stop();
});

it("what was asked before an act and comes after it does not take the act back", async () => {
  const { state, before } = aWorkbench();
  const askedAfterActs = state.answeredActs();
  state.setState(7, (known) => ({ ...known, isReadByMe: true }));
  await Promise.all([
    state.sendAct([7], "/read", { read: "yes" }, () => undefined),
    vi.advanceTimersByTimeAsync(20),
  ]);
  state.takeState(before, askedAfterActs);
  expect(state.states.get(7)?.isReadByMe).toBe(true);
  state.takeState({ ...before, readBy: ["Grace"], isReadByMe: true }, state.answeredActs());
  expect(state.states.get(7)?.readBy).toEqual(["Grace"]);
});
