import { useContext, useEffect, useRef } from "react";
import { WorkSettingsContext } from "#app/components/workplace/work-settings-context.ts";
import { paths } from "#app/paths.ts";
import { useLocation } from "#app/remix.ts";
import { GroupIcon } from "./group-icon.tsx";
import "./work-nav.css";

type Item = {
  href: string;
  label: string;
  group?: string | undefined;
  current?: boolean;
  /** What waits there. */
  badge?: { count: number; words: string } | undefined;
};

type WorkNavProps = {
  /** What these sections belong to, as "Sections of Exampleshire". */
  label: string;
  /** In their order; those of one group stand together, those of none first. */
  items: readonly Item[];
};

/**
 * The sections of one re-visit: beside the page on a wide screen, where it can be folded to its groups; on a narrow one
 * behind a line that says where one is.
 */
export function WorkNav({ label, items }: WorkNavProps) {
  const { settings, turnNavigation } = useContext(WorkSettingsContext);
  const { pathname } = useLocation();
  const isFolded = settings.navigation === "folded";
  const nav = useRef<HTMLElement>(null);
  useCloseOpenGroups(nav, isFolded);
  const current = items.find((item) => item.current);
  const waiting = items.reduce((sum, { badge }) => sum + (badge?.count ?? 0), 0);
  return (
    <nav className="work-nav" aria-label={label} ref={nav} data-folded={isFolded || undefined}>
      <details className="work-nav-menu">
        <summary>
          <span>
            Sections{current ? `: ${current.label}` : ""}
            {waiting > 0 ? <span className="work-nav-note"> {waiting} waiting</span> : null}
          </span>
        </summary>
        {byGroup(items).map(({ group, items }) =>
          group === undefined || !isFolded ? (
            <div key={group ?? ""} className="work-nav-group">
              {group ? <p className="work-nav-heading">{group}</p> : null}
              <Items items={items} />
            </div>
          ) : (
            <details key={group} className="work-nav-group work-nav-group--folded">
              <summary data-current={items.some((item) => item.current) || undefined}>
                <GroupIcon group={group} />
                <span>{group}</span>
                <Badge items={items} />
              </summary>
              <Items items={items} />
            </details>
          ),
        )}
        <form
          className="work-nav-fold"
          method="post"
          action={paths.settings.workplace()}
          onSubmit={(event) => {
            event.preventDefault();
            turnNavigation();
          }}
        >
          <input type="hidden" name="from" value={pathname} />
          <button type="submit" name="navigation" value={isFolded ? "whole" : "folded"}>
            <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
              <path
                d={isFolded ? "M6 5l7 7l-7 7M12 5l7 7l-7 7" : "M18 5l-7 7l7 7M12 5l-7 7l7 7"}
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
              />
            </svg>
            {isFolded ? "Show" : "Fold"}
            <span className="visually-hidden"> the sections</span>
          </button>
        </form>
      </details>
    </nav>
  );
}

function Items({ items }: { items: readonly Item[] }) {
  return (
    <ul className="work-nav-items">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? "page" : undefined}>
            {item.label}
            <Badge items={[item]} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Badge({ items }: { items: readonly Item[] }) {
  const badges = items.flatMap(({ badge }) => badge ?? []);
  const count = badges.reduce((sum, badge) => sum + badge.count, 0);
  if (count === 0) return null;
  const words = new Set(badges.map((badge) => badge.words));
  return (
    <span className="work-nav-badge">
      {" "}
      {count}
      <span className="visually-hidden"> {words.size === 1 ? [...words] : "waiting"}</span>
    </span>
  );
}

/** A folded group that was opened lies over the page: a press elsewhere, focus elsewhere and Escape close it. */
function useCloseOpenGroups(nav: { current: HTMLElement | null }, isFolded: boolean): void {
  useEffect(() => {
    if (!isFolded) return;
    const listOpen = () =>
      nav.current?.querySelectorAll<HTMLDetailsElement>(".work-nav-group--folded[open]") ?? [];
    const close = (event: Event) => {
      for (const group of listOpen())
        if (!(event.target instanceof Node && group.contains(event.target))) group.open = false;
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      for (const group of listOpen()) {
        const hadFocus = group.contains(document.activeElement);
        group.open = false;
        if (hadFocus) group.querySelector("summary")?.focus();
      }
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, [nav, isFolded]);
}

function byGroup(items: readonly Item[]): { group: string | undefined; items: Item[] }[] {
  const groups = [...new Set(items.map((item) => item.group))];
  return groups.map((group) => ({ group, items: items.filter((item) => item.group === group) }));
}
