import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { GridList } from "#app/components/aria/grid-list.tsx";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import type { ReadingStore } from "./reading-store.ts";
import { revealRow } from "./reveal-row.ts";
import { useReadingStore } from "./use-reading-store.ts";
import "./text-rows.css";

const { t } = workbenchMessages;

/** In pixels: two lines. */
const rowSize = 56;
type Item = { id: number };
const Rows = memo(GridList<Item>);

/** The list of texts, of which only those in sight stand in the page. */
export const TextRows = memo(function TextRows({ store }: { store: ReadingStore }) {
  const numbers = useReadingStore(store, () => store.view().numbers);
  // The text that was asked for comes first, then the list follows.
  const selected = useDeferredValue(useReadingStore(store, () => store.view().selected));
  const current = useDeferredValue(useReadingStore(store, () => store.view().current));
  const isLoading = useReadingStore(store, () => store.view().isLoading);
  const box = useRef<HTMLDivElement>(null);
  const known = useRef(new Map<number, Item>());
  // They know from which row Shift reaches.
  const latestKeys = useRef<ReadonlySet<string | number>>(new Set());
  // React Aria draws anew only rows whose item is another.
  const items = useMemo(
    () =>
      numbers.map((id) => {
        const item = known.current.get(id) ?? { id };
        known.current.set(id, item);
        return item;
      }),
    [numbers],
  );
  useEffect(() => {
    const list = box.current?.querySelector("[role=grid]");
    const place = current === null ? -1 : numbers.indexOf(current);
    if (!list || place < 0) return;
    return revealRow(list, { place, rowSize });
  }, [current, numbers]);
  const textOf = useCallback(({ id }: Item) => store.rowOf(id)?.heading ?? `${id}`, [store]);
  const drawRow = useCallback(({ id }: Item) => <Row store={store} number={id} />, [store]);
  const select = useCallback(
    (keys: "all" | ReadonlySet<string | number>) => {
      if (keys !== "all") latestKeys.current = keys;
      store.select(keys === "all" ? new Set(numbers) : new Set([...keys].map(Number)));
    },
    [store, numbers],
  );
  const open = useCallback((id: string | number) => store.open(Number(id)), [store]);
  return (
    <div ref={box} className="workbench-rows" aria-busy={isLoading}>
      <Rows
        label={t("list")}
        items={items}
        textOf={textOf}
        rowSize={rowSize}
        disallowTypeAhead
        selected={isSameSet(latestKeys.current, selected) ? latestKeys.current : selected}
        onSelect={select}
        onOpen={open}
        whenEmpty={isLoading ? t("loading") : t("none")}
      >
        {drawRow}
      </Rows>
    </div>
  );
});

function isSameSet(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}

function Row({ store, number }: { store: ReadingStore; number: number }) {
  const row = useReadingStore(store, () => store.rowOf(number));
  const state = useReadingStore(store, () => store.stateOf(number));
  useEffect(() => {
    if (!row) store.requestRow(number);
  }, [store, number, row]);
  if (!row || !state) return <p className="workbench-row-words">…</p>;
  const themes = [...new Set(state.codings.map(({ theme }) => theme))];
  return (
    <div className={state.isReadByMe ? "workbench-row workbench-row--read" : "workbench-row"}>
      <p className="workbench-row-words" dir="auto" lang={row.language === "en" ? undefined : row.language}>
        {state.isReadByMe ? null : (
          <span className="workbench-row-new">
            <span className="visually-hidden">New. </span>
          </span>
        )}
        {row.pieces.map(({ text, isHit }, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no name but their place
          isHit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
        )}
      </p>
      <p className="workbench-row-about">
        {state.flaggedBy === null ? null : <span className="workbench-row-flag">Flagged</span>}
        {themes.map((theme) => (
          <span key={theme} className="workbench-row-theme">
            {theme}
          </span>
        ))}
        {row.translationState === null ? null : <span>{row.translationState}</span>}
        <span>{[...state.readBy.map((name) => `Read by ${name}`), row.who].join(" · ")}</span>
      </p>
    </div>
  );
}
