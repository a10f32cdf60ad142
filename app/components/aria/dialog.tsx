import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import "./dialog.css";

type DialogProps = {
  title: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  /** Asks before something that cannot be undone; a press beside it does not close it. */
  isAlert?: boolean;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
};

/** Over the page, which waits. Inside a `DialogTrigger` a button opens it. */
export function Dialog({ title, children, isAlert = false, ...overlay }: DialogProps) {
  return (
    <ModalOverlay {...overlay} className="aria-overlay" isDismissable={!isAlert}>
      <Modal className="aria-modal">
        <AriaDialog className="aria-dialog" role={isAlert ? "alertdialog" : "dialog"}>
          {({ close }) => (
            <>
              <Heading slot="title" level={2} className="aria-dialog-title">
                {title}
              </Heading>
              {typeof children === "function" ? children(close) : children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export { DialogTrigger } from "react-aria-components/Dialog";
