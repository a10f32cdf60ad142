import { useCallback, useEffect, useRef, useState } from "react";
import type { AnswerCounts } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { useRevalidator } from "#app/remix.ts";

export type SendTo = {
  address: string;
  focusAreaId: string;
  number: number;
  formId: string;
  /** Whose answers are tallied; null where that is not recorded. */
  participantId: string | null;
};

type Press = { id: string; answer: string; change: 1 | -1 };
type Answer = { kind: string; counts?: AnswerCounts };

const beforeTryingAgain = 2000;

/**
 * A question's answers with what this page has pressed and the server has not heard yet. Presses are sent one after another, each under an id
 * of its own, and again when there was no signal, until the server has answered; it counts each once.
 */
export function useTally(sendTo: SendTo, questionId: string, saved: AnswerCounts) {
  const { revalidate } = useRevalidator();
  const [server, setServer] = useState(saved);
  const [queue, setQueue] = useState<readonly Press[]>([]);
  const [offline, setOffline] = useState(false);
  const waiting = useRef<Press[]>([]);
  const sending = useRef(false);

  // What the page has loaded anew is what others have tallied too; while presses are under way their answers tell.
  useEffect(() => {
    if (waiting.current.length === 0) setServer(saved);
  }, [saved]);

  // All that is not answered is sent along as the page goes: what is sent twice counts once. Only with no signal does it take
  // somebody to stay.
  useEffect(() => {
    if (queue.length === 0) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (offline) event.preventDefault();
    };
    const sendAlong = () => {
      for (const press of waiting.current) void sendPress(sendTo, questionId, press);
    };
    addEventListener("beforeunload", warn);
    addEventListener("pagehide", sendAlong);
    return () => {
      removeEventListener("beforeunload", warn);
      removeEventListener("pagehide", sendAlong);
    };
  }, [queue.length, offline, sendTo, questionId]);

  const send = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    for (let next = waiting.current[0]; next; next = waiting.current[0]) {
      const answer = await sendPress(sendTo, questionId, next);
      if (answer === "no-signal") {
        setOffline(true);
        await new Promise((resolve) => setTimeout(resolve, beforeTryingAgain));
        continue;
      }
      setOffline(false);
      waiting.current = waiting.current.slice(1);
      setQueue(waiting.current);
      if (answer === "gone") {
        // Signed out, or it is no longer there: the page itself says so.
        location.reload();
        break;
      }
      if (answer.counts) setServer(answer.counts);
    }
    sending.current = false;
    // What is theirs now is on the page, and so is why a press was not counted.
    if (sendTo.participantId !== null) revalidate();
  }, [sendTo, questionId, revalidate]);

  const press = useCallback(
    (answer: string, change: 1 | -1) => {
      waiting.current = [...waiting.current, { id: newId(), answer, change }];
      setQueue(waiting.current);
      void send();
    },
    [send],
  );

  return { counts: withPresses(server, queue), waiting: queue.length, offline, press };
}

function withPresses(counts: AnswerCounts, presses: readonly Press[]): AnswerCounts {
  const sum: Record<string, number> = {};
  for (const [answer, count = 0] of Object.entries(counts)) sum[answer] = count;
  for (const { answer, change } of presses) sum[answer] = Math.max(0, (sum[answer] ?? 0) + change);
  return sum;
}

async function sendPress(
  sendTo: SendTo,
  questionId: string,
  press: Press,
): Promise<Answer | "no-signal" | "gone"> {
  const body = new URLSearchParams({
    "focus-area": sendTo.focusAreaId,
    question: questionId,
    answer: press.answer,
    change: String(press.change),
    number: String(sendTo.number),
    press: press.id,
    participant: sendTo.participantId ?? "",
  });
  try {
    const response = await fetch(sendTo.address, {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
      keepalive: true,
    });
    if (response.status >= 500) return "no-signal";
    const isJson = response.headers.get("Content-Type")?.startsWith("application/json") ?? false;
    return response.ok && isJson ? ((await response.json()) as Answer) : "gone";
  } catch {
    return "no-signal";
  }
}

/** Random enough to be nobody else's; `randomUUID` is missing on a page served without https. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
