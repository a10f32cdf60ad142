import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "./native/button.tsx";
import { useLoaded } from "./use-loaded.ts";
import "./section-tabs.css";

// React Aria's tabs come after the page's own first script.
const loadTabs = () => import("#app/components/aria/tabs.tsx");

type SectionTabsProps = {
  label: string;
  sections: readonly { id: string; name: string; content: ReactNode }[];
  /** What leads to the next section from the end of one: "Next: Waiting". Without it nothing does. */
  describeNext?: (name: string) => string;
};

/**
 * The sections of one long page or form: one under the other on the page that the server sends, and a tab each once script is there.
 * All stay in the page, so that each field posts, and none is made anew under whoever is in it.
 */
export function SectionTabs({ label, sections, describeNext }: SectionTabsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [hasTabs, setHasTabs] = useState(false);
  const tabsId = useId();
  const { TabBar } = useLoaded(loadTabs) ?? {};

  useEffect(() => {
    const wanted = [
      findTarget(location.hash),
      box.current?.querySelector("[aria-invalid=true]") ?? null,
      box.current?.querySelector("[data-section]") ?? null,
    ];
    setSelected(wanted.map(sectionOf).find((id) => id !== null) ?? null);
    // A link to a mistake leads into its section: the section is there before the browser looks for the place.
    const open = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a[href^='#']") : null;
      const id = sectionOf(findTarget(link?.getAttribute("href") ?? ""));
      if (id !== null) flushSync(() => setSelected(id));
    };
    document.addEventListener("click", open, true);
    return () => document.removeEventListener("click", open, true);
  }, []);

  const showTabs = useCallback(() => {
    // Whoever is in a section stays in it.
    const inUse = sectionOf(document.activeElement);
    if (inUse !== null) setSelected(inUse);
    setHasTabs(true);
  }, []);
  const tabs = sections.map(({ id, name }) => ({
    id,
    name,
    tabId: `${tabsId}-tab-${id}`,
    panelId: `${tabsId}-panel-${id}`,
  }));
  const goTo = (id: string) => {
    flushSync(() => setSelected(id));
    box.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"]`)?.focus();
    box.current?.scrollIntoView({ block: "start" });
  };
  return (
    <div className="section-tabs" ref={box}>
      {TabBar && selected !== null ? (
        <>
          <TabBar label={label} tabs={tabs} selected={selected} onSelect={setSelected} />
          <AfterRender run={showTabs} />
        </>
      ) : null}
      {sections.map(({ id, content }, index) => {
        const next = sections[index + 1];
        const isOpen = hasTabs && id === selected;
        return (
          <div
            key={id}
            id={tabs[index]?.panelId}
            className="section-tabs-panel"
            data-section={id}
            hidden={hasTabs && !isOpen}
            {...(isOpen ? { role: "tabpanel", "aria-labelledby": tabs[index]?.tabId, tabIndex: -1 } : {})}
          >
            {content}
            {hasTabs && next && describeNext ? (
              <Button type="button" kind="secondary" onClick={() => goTo(next.id)}>
                {describeNext(next.name)}
              </Button>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

/** Runs once what stands beside it has come and is in the page. */
function AfterRender({ run }: { run: () => void }) {
  useEffect(run, [run]);
  return null;
}

function sectionOf(target: Element | null): string | null {
  return target?.closest<HTMLElement>("[data-section]")?.dataset.section ?? null;
}

function findTarget(hash: string): Element | null {
  return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
}
