import { useEffect, useRef } from "react";
import {
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from "react-aria-components/Toast";
import { Button } from "./button.tsx";
import "./toast-region.css";

type ToastWords = {
  words: string;
  kind?: "done" | "refused";
  /** Takes back what was done. */
  undo?: { label: string; run: () => void };
};

export type Toasts = ReturnType<typeof createToasts>;

/** Long enough to read two lines and to reach the button: WCAG 2.2.1 asks for a way to keep them, which pointing and focus give. */
const shownMs = 10_000;

/** A queue of short messages for one `ToastRegion`; the newest stands alone. */
export function createToasts() {
  const queue = new ToastQueue<ToastWords>({ maxVisibleToasts: 1 });
  return {
    queue,
    show(toast: ToastWords) {
      queue.clear();
      queue.add(toast, toast.kind === "refused" ? {} : { timeout: shownMs });
    },
  };
}

export function ToastRegion({ label, toasts }: { label: string; toasts: Toasts }) {
  const leave = useWayBack();
  return (
    <AriaToastRegion className="aria-toasts" aria-label={label} queue={toasts.queue}>
      {({ toast }) => (
        <Toast toast={toast} className={`aria-toast aria-toast--${toast.content.kind ?? "done"}`}>
          <ToastContent className="aria-toast-words">
            <Text slot="title">{toast.content.words}</Text>
          </ToastContent>
          {toast.content.undo ? (
            <Button
              onPress={() => {
                leave();
                toasts.queue.close(toast.key);
                toast.content.undo?.run();
              }}
            >
              {toast.content.undo.label}
            </Button>
          ) : null}
          <Button slot="close" kind="quiet" onPress={leave}>
            <span aria-hidden="true">×</span>
          </Button>
        </Toast>
      )}
    </AriaToastRegion>
  );
}

/**
 * Leads the focus back to where it was before the messages. React Aria is told that it has left only by a blur: where a message goes
 * with the focus in it, it takes the next but one for its successor, moves the focus there and never lets it time out.
 */
function useWayBack(): () => void {
  const before = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.closest(".aria-toasts") === null) before.current = target;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  return () => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || activeElement.closest(".aria-toasts") === null) return;
    if (before.current?.isConnected) before.current.focus({ preventScroll: true });
    else activeElement.blur();
  };
}
