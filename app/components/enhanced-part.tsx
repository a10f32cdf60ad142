import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";

type EnhancedPartProps<Props extends object> = {
  /** What the server sends: plainer and complete. */
  fallback: ReactNode;
  /** Loads what stands in its place, apart from the page's first script. */
  load: () => Promise<{ default: ComponentType<Props> }>;
  props: Props;
};

/**
 * A part of a page that a livelier one takes over from once its script has arrived, never while somebody is in it or has
 * ticked something there. Where that script does not come, the first stays.
 */
export function EnhancedPart<Props extends object>({ fallback, load, props }: EnhancedPartProps<Props>) {
  const box = useRef<HTMLDivElement>(null);
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    const plain = box.current;
    if (!plain) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isUnmounted = false;
    const takeOver = async () => {
      const { default: Loaded } = await load();
      if (isUnmounted || isInUse(plain)) return;
      setPart(() => Loaded);
    };
    const tryToTakeOver = () => void takeOver().catch(() => undefined);
    // The next control has the focus only after this one has lost it.
    const takeOverLater = () => {
      clearTimeout(timer);
      timer = setTimeout(tryToTakeOver);
    };
    tryToTakeOver();
    plain.addEventListener("focusout", takeOverLater);
    return () => {
      isUnmounted = true;
      clearTimeout(timer);
      plain.removeEventListener("focusout", takeOverLater);
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
