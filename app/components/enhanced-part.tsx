import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";

type EnhancedPartProps<Props extends object> = {
  /** What the server sends: plainer and complete. */
  fallback: ReactNode;
  /** Loads what stands in its place, apart from the page's first script. */
  load: () => Promise<{ default: ComponentType<Props> }>;
  props: Props;
};

/** How long, in milliseconds, a click can take after the finger is lifted. */
const clickMs = 400;

/**
 * A part of a page that a livelier one takes over from once its script has arrived, never while somebody is in it, presses
 * or has ticked something there. Where that script does not come, the first stays.
 */
export function EnhancedPart<Props extends object>({ fallback, load, props }: EnhancedPartProps<Props>) {
  const box = useRef<HTMLDivElement>(null);
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    const plain = box.current;
    if (!plain) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isUnmounted = false;
    let isPressed = false;
    const takeOver = async () => {
      const { default: Loaded } = await load();
      if (isUnmounted || isPressed || isInUse(plain)) return;
      setPart(() => Loaded);
    };
    const tryToTakeOver = () => void takeOver().catch(() => undefined);
    // The next control has the focus only after this one has lost it.
    const takeOverLater = () => {
      clearTimeout(timer);
      timer = setTimeout(tryToTakeOver);
    };
    // What a finger is on is still there when it is lifted; a click comes a moment after that.
    const onPointerDown = () => {
      isPressed = true;
    };
    const onPointerEnd = () => {
      if (!isPressed) return;
      isPressed = false;
      clearTimeout(timer);
      timer = setTimeout(tryToTakeOver, clickMs);
    };
    tryToTakeOver();
    plain.addEventListener("focusout", takeOverLater);
    plain.addEventListener("pointerdown", onPointerDown);
    addEventListener("pointerup", onPointerEnd);
    addEventListener("pointercancel", onPointerEnd);
    return () => {
      isUnmounted = true;
      clearTimeout(timer);
      plain.removeEventListener("focusout", takeOverLater);
      plain.removeEventListener("pointerdown", onPointerDown);
      removeEventListener("pointerup", onPointerEnd);
      removeEventListener("pointercancel", onPointerEnd);
    };
  }, [load]);
  if (Part) return <Part {...props} />;
  return <div ref={box}>{fallback}</div>;
}

function isInUse(box: HTMLElement): boolean {
  if (box.contains(document.activeElement)) return true;
  return [...box.querySelectorAll<HTMLInputElement>("input")].some((input) =>
    input.type === "checkbox" || input.type === "radio"
      ? input.checked !== input.defaultChecked
      : input.value !== input.defaultValue,
  );
}
