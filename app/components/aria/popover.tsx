import type { ComponentProps, ReactNode, RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover as AriaPopover } from "react-aria-components/Popover";
import "./surface.css";
import "./popover.css";

type PopoverProps = {
  label: string;
  children: ReactNode;
  /** What it points to, where no button opens it. */
  triggerRef?: RefObject<Element | null>;
  /** The place on the screen that it points to, where that is not the whole of the trigger. */
  getTargetRect?: () => DOMRect;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** The page around it stays in use. */
  isNonModal?: boolean;
  placement?: ComponentProps<typeof AriaPopover>["placement"];
};

/** A small dialog beside what it is about. Inside a `DialogTrigger` a button opens it. */
export function Popover({ label, children, getTargetRect, ...popover }: PopoverProps) {
  return (
    <AriaPopover
      {...popover}
      className="aria-surface aria-popover"
      getTargetRect={getTargetRect ? () => getTargetRect() : undefined}
    >
      <Dialog className="aria-popover-dialog" aria-label={label}>
        {children}
      </Dialog>
    </AriaPopover>
  );
}
