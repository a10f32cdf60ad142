import { memo, useContext, useEffect, useMemo, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { Meter } from "#app/components/aria/meter.tsx";
import { createToasts, ToastRegion } from "#app/components/aria/toast-region.tsx";
import { Toolbar } from "#app/components/aria/toolbar.tsx";
import { useShortcuts } from "#app/components/workplace/use-shortcuts.ts";
import { WorkSettingsContext } from "#app/components/workplace/work-settings-context.ts";
import type { FocusAreaProgress } from "#app/domain/reading/count-progress.server.ts";
import type { ReadingProgress } from "#app/domain/reading/count-queue.server.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { paths } from "#app/paths.ts";
import { type FilterOption, Filters } from "./filters.tsx";
import { NextText } from "./next-text.tsx";
import { NotSearched } from "./not-searched.tsx";
import { ProgressByArea } from "./progress-by-area.tsx";
import { Reader } from "./reader.tsx";
import { listReadingActs } from "./reading-keys.ts";
import { createReadingStore, type ReadingStore } from "./reading-store.ts";
import type { ListedTheme } from "./reading-view.ts";
import { type CountedSource, SourceTabs } from "./source-tabs.tsx";
import { TextRows } from "./text-rows.tsx";
import { ThemePicker } from "./theme-picker.tsx";
import { useReadingStore } from "./use-reading-store.ts";
import "./workbench.css";

const { t } = workbenchMessages;

export type WorkbenchProps = {
  inspectionId: string;
  personName: string;
  mayMark: boolean;
  mayCode: boolean;
  mayQuote: boolean;
  mayTranslate: boolean;
  isSealed: boolean;
  themes: readonly ListedTheme[];
  searches: readonly { id: string; name: string; query: string }[];
  filterOptions: readonly FilterOption[];
  sources: readonly CountedSource[];
  areas: readonly FocusAreaProgress[];
  progress: ReadingProgress;
  documents: { documents: number };
};

/** The reading room as a workbench: the list, the text and the themes side by side, without a page being loaded. */
export default function Workbench(props: WorkbenchProps) {
  const { inspectionId, mayCode, mayQuote, mayTranslate, filterOptions } = props;
  const [toasts] = useState(createToasts);
  const [store] = useState(() =>
    createReadingStore({
      ...props,
      readByPerson: props.progress.readByPerson,
      toasts,
      goTo: ({ query, current }, how) => {
        const params = new URLSearchParams(query);
        if (current !== null) params.set("text", String(current));
        const room = paths.reading.room(inspectionId);
        const address = params.size === 0 ? room : `${room}?${params}`;
        // The router would draw the whole page anew for each text.
        if (how === "replace") history.replaceState(history.state, "", address);
        else history.pushState({ ...history.state, idx: (history.state?.idx ?? 0) + 1 }, "", address);
      },
    }),
  );
  useEffect(() => store.watch(), [store]);
  useEffect(() => {
    const follow = () => store.follow(placeOf(window.location.search));
    follow();
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [store]);
  return <Bench {...{ store, toasts, mayCode, mayQuote, mayTranslate, filterOptions, props }} />;
}

type BenchProps = {
  store: ReadingStore;
  toasts: ReturnType<typeof createToasts>;
  mayCode: boolean;
  mayQuote: boolean;
  mayTranslate: boolean;
  filterOptions: readonly FilterOption[];
  props: WorkbenchProps;
};

function Bench({ store, toasts, mayCode, mayQuote, mayTranslate, filterOptions, props }: BenchProps) {
  const current = useReadingStore(store, () => store.view().current);
  const isOfMany = useReadingStore(store, () => store.view().selected.size > 1);
  const all = useReadingStore(store, () => store.view().themes);
  const areaIds = useReadingStore(store, () =>
    current === null
      ? ""
      : (store
          .textOf(current)
          ?.focusAreas.map(({ id }) => id)
          .join(" ") ?? ""),
  );
  const query = useReadingStore(store, () => store.view().query);
  const { settings } = useContext(WorkSettingsContext);
  const themes = useMemo(() => {
    const ids = new Set(areaIds.split(" "));
    const about = isOfMany ? all : all.filter(({ focusAreaId }) => ids.has(focusAreaId));
    return about.toSorted((one, other) => other.texts - one.texts);
  }, [all, areaIds, isOfMany]);
  const wanted = new URLSearchParams(query).get("focus-area");
  const areas = areaIds.split(" ");
  const newThemeIn = (wanted !== null && areas.includes(wanted) ? wanted : areas[0]) || null;
  useShortcuts(settings.keys, listReadingActs({ store, themes, mayCode, mayTranslate }));
  return (
    <div className={current === null ? "workbench" : "workbench workbench--open"}>
      <Head {...props} store={store} />
      <div className="workbench-columns">
        <List store={store} sources={props.sources} filterOptions={filterOptions} />
        <div className="workbench-back">
          <Button onPress={store.close}>{t("back")}</Button>
        </div>
        <Reader store={store} mayQuote={mayQuote} mayTranslate={mayTranslate} themes={themes} />
        <NextText store={store} />
        <ThemePicker store={store} themes={themes} newThemeIn={newThemeIn} mayCode={mayCode} />
      </div>
      <ToastRegion label={t("toasts")} toasts={toasts} />
    </div>
  );
}

const Head = memo(function Head(props: WorkbenchProps & { store: ReadingStore }) {
  const { store, inspectionId, progress, areas, documents, isSealed } = props;
  const readByPerson = useReadingStore(store, () => store.view().readByPerson);
  return (
    <header className="workbench-head">
      <h1>{t("title")}</h1>
      <Meter
        label={t("read.progress")}
        value={readByPerson}
        max={progress.texts}
        words={t("read.words", { read: readByPerson, all: progress.texts })}
      />
      <ProgressByArea store={store} areas={areas} />
      {isSealed ? <p>{t("themes.sealed")}</p> : null}
      <nav aria-label={t("title")}>
        <a href={paths.reading.documents(inspectionId)}>{t("documents", { count: documents.documents })}</a>
        <a href={paths.samples.list(inspectionId)}>{t("samples")}</a>
        <a href={paths.reading.words(inspectionId)}>{t("words")}</a>
      </nav>
    </header>
  );
});

type ListProps = Pick<BenchProps, "store" | "filterOptions"> & { sources: readonly CountedSource[] };

/** The texts to choose from; which of them is open changes nothing around them. */
const List = memo(function List({ store, sources, filterOptions }: ListProps) {
  return (
    <section className="workbench-list" aria-label={t("list")}>
      <SourceTabs store={store} sources={sources}>
        <Filters store={store} options={filterOptions} />
        <Found store={store} />
        <TextRows store={store} />
      </SourceTabs>
    </section>
  );
});

/** How many there are, or what can be done with those that are chosen. */
function Found({ store }: { store: ReadingStore }) {
  const { numbers, isLoading, notSearched, selected } = useReadingStore(store, store.view);
  return (
    <div className="workbench-found">
      {selected.size > 1 && store.mayMark ? (
        <>
          <p role="status">{t("chosen", { count: selected.size })}</p>
          <Toolbar label={t("many.act")}>
            <Button onPress={() => store.changeMany("read")}>{t("many.read")}</Button>
            <Button onPress={() => store.changeMany("unread")}>{t("many.unread")}</Button>
            <Button onPress={() => store.changeMany("flag")}>{t("many.flag")}</Button>
            <Button kind="quiet" onPress={() => store.select(new Set())}>
              {t("many.clear")}
            </Button>
          </Toolbar>
        </>
      ) : (
        <p role="status">{isLoading ? t("loading") : t("found", { count: numbers.length })}</p>
      )}
      <NotSearched texts={notSearched} />
    </div>
  );
}

function placeOf(search: string): { query: string; current: number | null } {
  const params = new URLSearchParams(search);
  const current = Number(params.get("text")) || null;
  for (const name of ["text", "after", "end"]) params.delete(name);
  return { query: params.toString(), current };
}
