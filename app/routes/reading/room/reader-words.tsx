import { useRef, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { Popover } from "#app/components/aria/popover.tsx";
import type { OpenedText } from "#app/domain/reading/open-texts.server.ts";
import type { TextState } from "#app/domain/reading/text-state.ts";
import { widenRange } from "#app/domain/text/word-boundaries.ts";
import { piecesOf, type TextRange, type WordsRange } from "#app/domain/themes/theme.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { paths } from "#app/paths.ts";
import { quotedRangeQuery } from "../parts/quoted-range.ts";
import type { ReadingStore } from "./reading-store.ts";
import type { ListedTheme } from "./reading-view.ts";
import { useReadingStore } from "./use-reading-store.ts";

const { t } = workbenchMessages;

export type WordsProps = {
  store: ReadingStore;
  text: OpenedText;
  state: TextState;
  themes: readonly ListedTheme[];
  mayQuote: boolean;
};

/** The text's own words, or those of its translation. */
type WordsSource = {
  translationId: string | null;
  words: string;
  language: string;
  hits: readonly TextRange[];
};

/** Words with what is coded, found and selected marked in them. A selection is taken in whole words. */
export function Words({ source, ...props }: WordsProps & { source: WordsSource }) {
  const { store, text, state } = props;
  const { translationId, words, language, hits } = source;
  const selected = useReadingStore(store, () => store.view().range);
  const range = selected?.translationId === translationId ? selected : null;
  const box = useRef<HTMLQuoteElement>(null);
  const [rect, setRect] = useState<DOMRect | null>(null);
  const coded = state.codings.flatMap((coding) =>
    coding.range?.translationId === translationId ? coding.range : [],
  );
  const ranges = [...coded, ...hits, ...(range ? [range] : [])];
  const look = () => {
    const found = box.current ? findSelection(box.current) : null;
    const whole = found && widenRange(words, found.range);
    if (!whole) return;
    setRect(found.rect);
    getSelection()?.removeAllRanges();
    store.setRange({ translationId, ...whole });
  };
  return (
    <>
      <blockquote
        ref={box}
        className={text.ofDocument ? "workbench-words workbench-words--document" : "workbench-words"}
        dir="auto"
        lang={language === "en" ? undefined : language}
        onPointerUp={look}
        onKeyUp={(event) => {
          if (event.key === "Shift") look();
        }}
      >
        {piecesOf(words, ranges).map(({ start, text: piece, over }) => {
          const isChosen = range !== null && over.includes(ranges.length - 1);
          const isCoded = over.some((place) => place < coded.length);
          if (over.length === 0) return <span key={start}>{piece}</span>;
          return (
            <mark
              key={start}
              className={isChosen ? "workbench-chosen" : isCoded ? "workbench-coded" : "workbench-hit"}
            >
              {piece}
            </mark>
          );
        })}
      </blockquote>
      {range && rect ? (
        <Popover
          label={t("range")}
          triggerRef={box}
          getTargetRect={() => rect}
          isNonModal
          isOpen
          onOpenChange={(isOpen) => {
            if (!isOpen) store.setRange(null);
          }}
          placement="bottom"
        >
          <RangeActs {...props} range={range} />
        </Popover>
      ) : null}
    </>
  );
}

function RangeActs(props: Omit<WordsProps, "state"> & { range: WordsRange }) {
  const { store, text, range, themes, mayQuote } = props;
  return (
    <div className="workbench-range">
      {themes.length > 0 ? <p>{t("range.code")}</p> : null}
      <div className="cluster">
        {themes.slice(0, 5).map((theme) => (
          <Button key={theme.id} onPress={() => store.code({ id: theme.id })}>
            {theme.name}
          </Button>
        ))}
      </div>
      <div className="cluster">
        {mayQuote && text.mayQuote ? (
          <a href={`${paths.reading.quotation(store.inspectionId, text.number)}?${quotedRangeQuery(range)}`}>
            {t("quote")}
          </a>
        ) : null}
        <Button kind="quiet" onPress={() => store.setRange(null)}>
          {t("range.clear")}
        </Button>
      </div>
    </div>
  );
}

/** What is selected of some words, and where that stands on the screen. */
function findSelection(words: HTMLElement): { range: TextRange; rect: DOMRect } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!words.contains(range.startContainer) || !words.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(words);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { range: { start, end: start + range.toString().length }, rect: range.getBoundingClientRect() };
}
