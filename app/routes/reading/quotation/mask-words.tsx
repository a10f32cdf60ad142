import { type MouseEvent, useRef, useState } from "react";
import { ListBox } from "#app/components/aria/list-box.tsx";
import { Popover } from "#app/components/aria/popover.tsx";
import { maskSelection } from "#app/domain/masks/mask-selection.ts";
import {
  type Mask,
  type MaskKind,
  maskKindNames,
  maskKinds,
  maskWords,
} from "#app/domain/masks/redaction.ts";
import { piecesOf } from "#app/domain/themes/theme.ts";
import { useSelection } from "./use-selection.ts";

export type MaskWordsProps = {
  words: string;
  lang: string | undefined;
  quoted: { from: number; to: number };
  /** What is masked now. */
  masks: readonly Mask[];
  onMask: (mask: Mask, replaced: readonly Mask[]) => void;
  onUnmask: (mask: Mask) => void;
};

const unmaskId = "unmask";

/** The words that are quoted, to be masked where they stand: select some, or press what is masked. */
export default function MaskWords({ words, lang, quoted, masks, onMask, onUnmask }: MaskWordsProps) {
  const box = useRef<HTMLQuoteElement>(null);
  const { selected, clear } = useSelection(box);
  const [pressed, setPressed] = useState<{ mask: Mask; rect: () => DOMRect } | null>(null);
  const text = words.slice(quoted.from, quoted.to);
  const inText = masks.map(({ start, end }) => ({ start: start - quoted.from, end: end - quoted.from }));
  const range = selected && { start: quoted.from + selected.start, end: quoted.from + selected.end };
  const chosen =
    pressed === null
      ? range && maskSelection(words, { selected: range, kind: "other", masks, quoted })
      : { mask: pressed.mask, replaced: [pressed.mask] };
  const [first] = chosen?.replaced ?? [];
  const close = () => {
    setPressed(null);
    clear();
  };
  const choose = (id: string) => {
    const kind = maskKinds.find((one) => one === id);
    if (chosen && kind) onMask({ ...chosen.mask, kind }, chosen.replaced);
    else for (const mask of chosen?.replaced ?? []) onUnmask(mask);
    close();
  };
  const press = ({ target }: MouseEvent) => {
    const mark = target instanceof Element ? target.closest("mark") : null;
    if (!mark || getSelection()?.isCollapsed === false) return;
    const mask = masks.find(({ start }) => String(start) === mark.dataset.start);
    if (mask) setPressed({ mask, rect: () => mark.getBoundingClientRect() });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, the list below unmasks and changes */}
      <blockquote ref={box} className="reader-words quotation-words" lang={lang} dir="auto" onClick={press}>
        {piecesOf(text, inText).map(({ start, text: piece, over: [place] }) => {
          const mask = place === undefined ? undefined : masks[place];
          if (!mask) return <span key={start}>{piece}</span>;
          return (
            <mark key={start} data-start={mask.start} title={maskWords[mask.kind]}>
              {piece}
            </mark>
          );
        })}
      </blockquote>
      {chosen ? (
        <Popover
          label={`Mask “${words.slice(chosen.mask.start, chosen.mask.end)}” as`}
          triggerRef={box}
          getTargetRect={pressed?.rect ?? selected?.rect}
          isOpen
          onOpenChange={(isOpen) => {
            if (!isOpen) close();
          }}
          placement="bottom"
        >
          <p className="aria-label">Mask as</p>
          <ListBox
            label="Mask as"
            autoFocus
            options={[
              ...(first ? [{ id: unmaskId, name: "Remove the mask" }] : []),
              ...maskKinds.map((kind: MaskKind) => ({
                id: kind,
                name: maskKindNames[kind],
                label: (
                  <span>
                    <strong>{maskWords[kind]}</strong> {maskKindNames[kind]}
                  </span>
                ),
              })),
            ]}
            onOpen={(id) => choose(String(id))}
          />
        </Popover>
      ) : null}
    </>
  );
}
