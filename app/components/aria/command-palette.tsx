import { useEffect, useRef } from "react";
import { Autocomplete } from "#app/components/aria/autocomplete.tsx";
import { Dialog } from "#app/components/aria/dialog.tsx";
import type { PaletteEntry } from "#app/components/workplace/palette-entry.ts";
import "./command-palette.css";

type CommandPaletteProps = {
  /** Null until the server has listed them. */
  entries: readonly PaletteEntry[] | null;
  onClose: () => void;
};

/** Any page or action that somebody may open, found by typing. */
export default function CommandPalette({ entries, onClose }: CommandPaletteProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Dialog title="Go to" isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <div className="command-palette">
        <Autocomplete
          label="A page, a focus area, a theme or an action"
          options={(entries ?? []).map(({ group, label }, index) => ({
            id: index,
            name: `${label}, ${group}`,
            label: (
              <>
                <span>{label}</span>
                <span className="command-palette-group">{group}</span>
              </>
            ),
          }))}
          whenEmpty={entries ? "Nothing has these words." : "Loading…"}
          inputRef={field}
          onChoose={(id) => {
            const entry = entries?.[Number(id)];
            if (entry) location.assign(entry.href);
          }}
        />
      </div>
    </Dialog>
  );
}
