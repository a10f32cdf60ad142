import { useRef, useState } from "react";
import { createToasts } from "#app/components/aria/toast-region.tsx";
import { type Verdict, verdictWords } from "#app/domain/responses/judgement.ts";
import { responseMessages } from "#app/messages/work/response-messages.ts";
import { paths } from "#app/paths.ts";
import type { JudgementView } from "../parts/view-judgement.ts";
import type { MarkedRow } from "./marked-row.ts";

type Judgements = ReadonlyMap<string, JudgementView | null>;
type Answer =
  | { kind: "judged"; judgement: JudgementView }
  | { kind: "withdrawn"; count: number }
  | { kind: "refused"; words: string };

const unreachable =
  "It was not saved: Noonday could not be reached, or you were signed out. Nothing has changed.";

/** Judgements made since the page came: shown at once, taken back when they are refused, undone in one press. */
export function useJudgements(inspectionId: string) {
  const [judgements, setJudgements] = useState<Judgements>(new Map());
  const toasts = useRef(createToasts()).current;
  const show = (ids: readonly string[], judgementOf: (id: string) => JudgementView | null) =>
    setJudgements((before) => new Map([...before, ...ids.map((id) => [id, judgementOf(id)] as const)]));

  const judge = async (rows: readonly MarkedRow[], verdict: Verdict, note: string) => {
    const entry = crypto.randomUUID();
    const ids = rows.map(({ id }) => id);
    const before = new Map(rows.map(({ id, judgement }) => [id, judgement]));
    const restore = () => show(ids, (id) => before.get(id) ?? null);
    const form = new FormData();
    form.set("entry", entry);
    for (const id of ids) form.append("subjects[]", id);
    form.set("note", note);
    form.set("verdict", verdict);
    show(ids, () => ({ verdict, judgedText: verdictWords[verdict], note }));
    const answer = await send(inspectionId, form);
    if (answer.kind !== "judged") {
      restore();
      toasts.show({ words: answer.kind === "refused" ? answer.words : unreachable, kind: "refused" });
      return;
    }
    show(ids, () => answer.judgement);
    toasts.show({
      words: responseMessages.t(`marked.judged-${verdict}`, { count: ids.length }),
      undo: {
        label: "Undo",
        run: async () => {
          restore();
          const undo = new FormData();
          undo.set("undo", entry);
          const undone = await send(inspectionId, undo);
          if (undone.kind === "withdrawn") {
            toasts.show({ words: responseMessages.t("marked.undone", { count: undone.count }) });
            return;
          }
          show(ids, () => answer.judgement);
          toasts.show({ words: undone.kind === "refused" ? undone.words : unreachable, kind: "refused" });
        },
      },
    });
  };
  return { judgements, judge, toasts };
}

async function send(inspectionId: string, body: FormData): Promise<Answer> {
  try {
    const response = await fetch(paths.responses.markedJudgements(inspectionId), {
      method: "POST",
      body: new URLSearchParams([...body].map(([name, value]) => [name, String(value)])),
      headers: { Accept: "application/json" },
      redirect: "error",
    });
    const answer: unknown = await response.json();
    return isAnswer(answer) ? answer : { kind: "refused", words: unreachable };
  } catch {
    return { kind: "refused", words: unreachable };
  }
}

function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === "object" && answer !== null && "kind" in answer;
}
