import type { TextState } from "#app/domain/reading/text-state.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { paths } from "#app/paths.ts";
import { batchesOf, type ReadingState, yesOrNo } from "./reading-state.ts";

const { t } = workbenchMessages;

type Change = "read" | "unread" | "flag" | "unflag";
const inverses = { read: "unread", unread: "read", flag: "unflag", unflag: "flag" } as const;
const wordsOfChanges = {
  read: "many.marked",
  unread: "many.unmarked",
  flag: "many.flagged",
  unflag: "many.unflagged",
} as const;

/** Marks texts as read, and flags them: one, or every one that is chosen. */
export function createMarkActs(state: ReadingState) {
  const { setup, states, view, setView, setState, sendAct, showDone, showUndone } = state;
  const { inspectionId, personName } = setup;
  const countRead = (change: number) => setView({ readByPerson: view().readByPerson + change });

  function mark(number: number, isRead: boolean) {
    const setRead = (isReadByMe: boolean) => {
      if (states.get(number)?.isReadByMe === isReadByMe) return;
      setState(number, (before) => ({ ...before, isReadByMe }));
      countRead(isReadByMe ? 1 : -1);
    };
    setRead(isRead);
    const path = paths.reading.textReadings(inspectionId, number);
    void sendAct([number], path, { read: yesOrNo(isRead) }, () => setRead(!isRead));
  }

  function flag(number: number, isUndo = false) {
    const before = states.get(number)?.flaggedBy ?? null;
    const isFlagged = before === null;
    const setFlag = (flaggedBy: string | null) => setState(number, (known) => ({ ...known, flaggedBy }));
    setFlag(isFlagged ? personName : null);
    const path = paths.reading.flag(inspectionId, number);
    void sendAct([number], path, { flagged: yesOrNo(isFlagged) }, () => setFlag(before));
    const words = t(isFlagged ? "flag.added" : "flag.removed");
    if (isUndo) showUndone(words, () => flag(number));
    else showDone(number, words, () => flag(number, true));
  }

  function changeMany(change: Change, among: Iterable<number> = view().selected, isUndo = false) {
    const apply = (known: TextState): TextState =>
      change === "read" || change === "unread"
        ? { ...known, isReadByMe: change === "read" }
        : { ...known, flaggedBy: change === "flag" ? (known.flaggedBy ?? personName) : null };
    // Only what it changes: undoing it leaves the rest as it was.
    const numbers = [...among].filter((number) => {
      const known = states.get(number);
      return !known || JSON.stringify(apply(known)) !== JSON.stringify(known);
    });
    const before = numbers.flatMap((number) => states.get(number) ?? []);
    for (const number of numbers) setState(number, apply);
    const readChange = change === "read" ? 1 : change === "unread" ? -1 : 0;
    countRead(readChange * numbers.length);
    for (const batch of batchesOf(numbers)) {
      const fields = { act: change, numbers: batch.join("-") };
      void sendAct(batch, paths.reading.many(inspectionId), fields, () => {
        for (const known of before) if (batch.includes(known.number)) states.set(known.number, known);
        countRead(-readChange * batch.length);
      });
    }
    const words = t(wordsOfChanges[change], { count: numbers.length });
    const inverse = inverses[change];
    if (isUndo) showUndone(words, () => changeMany(inverse, numbers));
    else showDone(null, words, () => changeMany(inverse, numbers, true));
  }

  return { mark, flag: (number: number) => flag(number), changeMany: (change: Change) => changeMany(change) };
}
