import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Popover } from "react-aria-components/Popover";
import "./surface.css";
import "./popover.css";
import "./calendar-popover.css";

/** The button of a picker of days, and what it opens. */
export function CalendarPopover({ children }: { children: ReactNode }) {
  return (
    <>
      <Group>
        <Button className="aria-calendar-button">
          <CalendarSign />
        </Button>
      </Group>
      <Popover className="aria-surface aria-popover">
        <Dialog className="aria-popover-dialog">{children}</Dialog>
      </Popover>
    </>
  );
}

function CalendarSign() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path
        d="M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
