import { memo, type ReactNode, useId } from "react";
import { TabBar } from "#app/components/aria/tabs.tsx";
import { formatNumber } from "#app/messages/format-number.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import type { ReadingStore } from "./reading-store.ts";
import { useReadingStore } from "./use-reading-store.ts";
import "./source-tabs.css";

const { t } = workbenchMessages;

/** A way in which words came, or all of them, and how many texts that is. */
export type CountedSource = { source: string; name: string; texts: number };

const everySource = "all";

type SourceTabsProps = {
  store: ReadingStore;
  sources: readonly CountedSource[];
  children: ReactNode;
};

/** The list, by which way words came. It is a filter as the others are: it stands in the address. */
export const SourceTabs = memo(function SourceTabs({ store, sources, children }: SourceTabsProps) {
  const query = useReadingStore(store, () => store.view().query);
  const wanted = new URLSearchParams(query).get("source");
  const selected = sources.find(({ source }) => source === wanted)?.source ?? everySource;
  const id = useId();
  const panelId = `${id}-panel`;
  const tabIdOf = (source: string) => `${id}-${source}`;
  const choose = (source: string) => {
    const next = new URLSearchParams(store.view().query);
    if (source === everySource) next.delete("source");
    else next.set("source", source);
    store.filter(next.toString(), "push");
  };
  return (
    <>
      <TabBar
        label={t("sources")}
        tabs={sources.map(({ source, name, texts }) => ({
          id: source,
          name: (
            <>
              {name} <span className="source-tabs-count">{formatNumber(texts)}</span>
            </>
          ),
          tabId: tabIdOf(source),
          panelId,
        }))}
        selected={selected}
        onSelect={choose}
      />
      <div className="source-tabs-panel" role="tabpanel" id={panelId} aria-labelledby={tabIdOf(selected)}>
        {children}
      </div>
    </>
  );
});
