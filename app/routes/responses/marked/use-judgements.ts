import { useRef, useState } from "react";
import { createToasts } from "#app/components/aria/toast-region.tsx";
import { requestJson } from "#app/components/request-json.ts";
import { type Verdict, verdictWords } from "#app/domain/responses/judgement.ts";
import { responseMessages } from "#app/messages/work/response-messages.ts";
import { paths } from "#app/paths.ts";
import type { JudgementView } from "../parts/view-judgement.ts";
import type { MarkedRow } from "./marked-row.ts";

type Judgements = ReadonlyMap<string, JudgementView | null>;
/** Judgements made since the page came: shown at once, taken back when they are refused, undone in one press. */
export function useJudgements(inspectionId: string) {
  const [judgements, setJudgements] = useState<Judgements>(new Map());
  const toasts = useRef(createToasts()).current;
  const path = paths.responses.markedJudgements(inspectionId);
  const show = (ids: readonly string[], judgementOf: (id: string) => JudgementView | null) =>
    setJudgements((before) => new Map([...before, ...ids.map((id) => [id, judgementOf(id)] as const)]));

  /** False where it was refused. */
  const judge = async (rows: readonly MarkedRow[], verdict: Verdict, note: string): Promise<boolean> => {
    const entry = crypto.randomUUID();
    const ids = rows.map(({ id }) => id);
    const before = new Map(rows.map(({ id, judgement }) => [id, judgement]));
    const restore = () => show(ids, (id) => before.get(id) ?? null);
    const form = new URLSearchParams({ entry, note, verdict });
    for (const id of ids) form.append("subjects[]", id);
    show(ids, () => ({ verdict, judgedText: verdictWords[verdict], note }));
    const judged = await requestJson<{ judgement: JudgementView }>(path, form);
    if (!judged.ok) {
      restore();
      toasts.show({ words: judged.reason, kind: "refused" });
      return false;
    }
    show(ids, () => judged.value.judgement);
    toasts.show({
      words: responseMessages.t(`marked.judged-${verdict}`, { count: ids.length }),
      undo: {
        label: "Undo",
        run: async () => {
          restore();
          const undone = await requestJson<{ count: number }>(path, { undo: entry });
          if (undone.ok) {
            toasts.show({ words: responseMessages.t("marked.undone", { count: undone.value.count }) });
            return;
          }
          show(ids, () => judged.value.judgement);
          toasts.show({ words: undone.reason, kind: "refused" });
        },
      },
    });
    return true;
  };
  return { judgements, judge, toasts };
}
