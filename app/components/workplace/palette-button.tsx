import { type MouseEvent, useContext, useEffect, useState } from "react";
import { useLoaded } from "#app/components/use-loaded.ts";
import { WorkSettingsContext } from "#app/components/workplace/work-settings-context.ts";
import { formatKeys, listKeys } from "#app/messages/shortcuts.ts";
import { useFetcher } from "#app/remix.ts";
import type { PaletteEntry } from "./palette-entry.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import "./palette-button.css";

// They bring React Aria's list and dialog along, which no first script of a page carries.
const loadPalette = () => import("#app/components/aria/command-palette.tsx");
const loadKeys = () => import("#app/components/aria/keys-dialog.tsx");

type PaletteButtonProps = {
  /** The page that lists the same, for where there is no script. */
  href: string;
};

/** The way to every page and action, by a press or by keys. */
export function PaletteButton({ href }: PaletteButtonProps) {
  const { settings, turnNavigation } = useContext(WorkSettingsContext);
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  const { data, load } = useFetcher<{ entries: PaletteEntry[] }>();
  const [isNear, setNear] = useState(false);
  const isPalette = open === "palette";
  const { default: CommandPalette } = useLoaded(loadPalette, isPalette || isNear) ?? {};
  const { default: KeysDialog } = useLoaded(loadKeys, open === "keys") ?? {};
  useEffect(() => {
    if (isPalette) load(href);
  }, [isPalette, href, load]);
  // Before script has arrived there are no keys to speak of; their room is theirs already, so that nothing moves.
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  useShortcuts(settings.keys, {
    palette: () => setOpen("palette"),
    keys: () => setOpen("keys"),
    navigation: turnNavigation,
  });
  const keys = listKeys(settings.keys).find(({ id }) => id === "palette")?.keys;
  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    setOpen("palette");
  };
  return (
    <>
      <a
        className="palette-button"
        href={href}
        onClick={press}
        onPointerEnter={() => setNear(true)}
        onFocus={() => setNear(true)}
      >
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path
            d="M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M15.5 15.5L21 21"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </svg>
        <span className="palette-button-words">Go to…</span>
        {keys ? (
          <kbd className={hasScript ? undefined : "palette-button-keys--later"}>{formatKeys(keys)}</kbd>
        ) : null}
      </a>
      {isPalette && CommandPalette ? (
        <CommandPalette entries={data?.entries ?? null} onClose={() => setOpen(null)} />
      ) : null}
      {open === "keys" && KeysDialog ? <KeysDialog onClose={() => setOpen(null)} /> : null}
    </>
  );
}
