import { afterPaint } from "#app/components/after-paint.ts";
import { requestJson } from "#app/components/request-json.ts";
import type { TextRow } from "#app/domain/reading/list-rows.server.ts";
import type { OpenedText } from "#app/domain/reading/open-texts.server.ts";
import type { TextState } from "#app/domain/reading/text-state.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import type { ReadingSetup, ReadingView } from "./reading-view.ts";

const { t } = workbenchMessages;

export type ReadingState = ReturnType<typeof createReadingState>;

/** What the workbench knows of the texts, who is told when that changes, and the one way to send an act. */
export function createReadingState(setup: ReadingSetup) {
  const { toasts } = setup;
  const listeners = new Set<() => void>();
  const rows = new Map<number, TextRow>();
  const texts = new Map<number, OpenedText>();
  const states = new Map<number, TextState>();
  /** Acts under way, by text: until they are answered, what the server says of the text is older. */
  const actsUnderWay = new Map<number, number>();
  /** How many acts were answered in all, and by then each text's last. */
  let answeredActs = 0;
  const lastActs = new Map<number, number>();
  /** What takes back each act, and the text that it was about; null where that were several. */
  const undoActs: { number: number | null; undo: () => void }[] = [];
  let view: ReadingView = {
    query: "",
    numbers: [],
    isLoading: true,
    notSearched: 0,
    current: null,
    selected: new Set(),
    feeling: null,
    waiting: null,
    lastCoding: null,
    range: null,
    translating: [],
    themes: setup.themes,
    searches: setup.searches,
    readByPerson: setup.readByPerson,
  };

  const notify = () => {
    for (const listener of listeners) listener();
  };
  let openText = (_number: number): void => undefined;
  /** Leads to the text whose act it takes back: it can be one that was left. */
  const undoLast = () => {
    const last = undoActs.pop();
    last?.undo();
    if (last && last.number !== null && last.number !== view.current) openText(last.number);
  };
  const showRefusal = (words: string) => toasts.show({ words, kind: "refused" });

  return {
    setup,
    rows,
    texts,
    states,
    notify,
    undoLast,
    showRefusal,
    view: () => view,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setView(changes: Partial<ReadingView>) {
      view = { ...view, ...changes };
      notify();
    },
    setState(number: number, change: (state: TextState) => TextState) {
      const before = states.get(number);
      if (!before) return;
      states.set(number, change(before));
      notify();
    },
    answeredActs: () => answeredActs,
    /** Takes what the server says of a text, asked when so many acts were answered; not where it is older than an act. */
    takeState(state: TextState, askedAfterActs: number) {
      const { number } = state;
      const isOlder = states.has(number) && (lastActs.get(number) ?? 0) > askedAfterActs;
      if ((actsUnderWay.get(number) ?? 0) > 0 || isOlder) return;
      if (!isSame(states.get(number), state)) states.set(number, state);
    },
    takeText(text: OpenedText) {
      if (!isSame(texts.get(text.number), text)) texts.set(text.number, text);
    },
    openBy(open: (number: number) => void) {
      openText = open;
    },
    /** Says that something was done to a text, or to several (null), with a button and a key that undo it. */
    showDone(number: number | null, words: string, undo: () => void) {
      undoActs.push({ number, undo });
      afterPaint(() => toasts.show({ words, undo: { label: t("undo"), run: undoLast } }));
    },
    /** Says that something was undone: the key goes on to the act before it, and only this button brings it again. */
    showUndone(words: string, redo: () => void) {
      afterPaint(() => toasts.show({ words, undo: { label: t("undo"), run: redo } }));
    },
    /** Sends an act about some texts that is shown already; `takeBack` where it is refused. */
    async sendAct<Value>(
      numbers: readonly number[],
      path: string,
      fields: Readonly<Record<string, string>>,
      takeBack: () => void,
    ): Promise<Value | null> {
      for (const number of numbers) actsUnderWay.set(number, (actsUnderWay.get(number) ?? 0) + 1);
      await new Promise<void>((resolve) => afterPaint(resolve));
      const answer = await requestJson<Value>(path, fields);
      answeredActs += 1;
      for (const number of numbers) {
        actsUnderWay.set(number, (actsUnderWay.get(number) ?? 1) - 1);
        lastActs.set(number, answeredActs);
      }
      if (answer.ok) return answer.value;
      takeBack();
      showRefusal(answer.reason);
      return null;
    },
  };
}

/** What is as it was stays the very object, and nothing that shows it is drawn anew. */
function isSame(one: object | undefined, other: object): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

/** As many texts as one act takes. */
const maxAtOnce = 200;

export function batchesOf<Item>(items: readonly Item[]): Item[][] {
  const starts = Array.from({ length: Math.ceil(items.length / maxAtOnce) }, (_, place) => place * maxAtOnce);
  return starts.map((start) => items.slice(start, start + maxAtOnce));
}

export function yesOrNo(isYes: boolean): string {
  return isYes ? "yes" : "no";
}
