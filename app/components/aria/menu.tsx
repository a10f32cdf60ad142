import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components/Menu";
import { Button } from "./button.tsx";
import "./surface.css";
import "./menu.css";

export type MenuAct = { id: string; name: string; kind?: "danger"; isDisabled?: boolean };

type MenuProps = {
  /** What the button says to those who do not see its sign. */
  label: string;
  children: ReactNode;
  acts: readonly MenuAct[];
  onAct: (id: string) => void;
};

/** A button with a list of acts, of which one is chosen. */
export function Menu({ label, children, acts, onAct }: MenuProps) {
  return (
    <MenuTrigger>
      <Button kind="quiet" label={label}>
        {children}
      </Button>
      <Popover className="aria-surface aria-menu-box" placement="bottom end">
        <AriaMenu
          className="aria-menu"
          items={acts}
          disabledKeys={acts.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
          onAction={(key) => onAct(String(key))}
        >
          {({ id, name, kind }) => (
            <MenuItem
              id={id}
              className={kind === "danger" ? "aria-menu-item aria-menu-item--danger" : "aria-menu-item"}
              textValue={name}
            >
              {name}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
