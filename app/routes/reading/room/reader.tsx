import { memo, useEffect, useRef, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { Popover } from "#app/components/aria/popover.tsx";
import { Toolbar } from "#app/components/aria/toolbar.tsx";
import { Tooltip } from "#app/components/aria/tooltip.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import type { OpenedText } from "#app/domain/reading/open-texts.server.ts";
import type { TextState } from "#app/domain/reading/text-state.ts";
import { widenRange } from "#app/domain/text/word-boundaries.ts";
import { piecesOf, type TextRange } from "#app/domain/themes/theme.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { paths } from "#app/paths.ts";
import type { ReadingStore } from "./reading-store.ts";
import type { ListedTheme } from "./reading-view.ts";
import { useReadingStore } from "./use-reading-store.ts";
import "./reader.css";

const { t } = workbenchMessages;

type ReaderProps = { store: ReadingStore; mayQuote: boolean; themes: readonly ListedTheme[] };

/** One text, what can be done with it, and the words that are selected in it. */
export const Reader = memo(function Reader({ store, mayQuote, themes }: ReaderProps) {
  const current = useReadingStore(store, () => store.view().current);
  const text = useReadingStore(store, () => (current === null ? undefined : store.textOf(current)));
  const state = useReadingStore(store, () => (current === null ? undefined : store.stateOf(current)));
  const box = useRef<HTMLDivElement>(null);
  // To ask an element how far it is scrolled makes the browser lay the page out at once.
  const isScrolled = useRef(false);
  useEffect(() => {
    if (current === null || !box.current || !isScrolled.current) return;
    box.current.scrollTop = 0;
    isScrolled.current = false;
  }, [current]);
  return (
    <article className="workbench-reader" aria-label={t("reader")}>
      {current === null ? (
        <p className="workbench-choose">{t("choose")}</p>
      ) : (
        <>
          <div
            ref={box}
            className="workbench-text"
            onScroll={() => {
              isScrolled.current = true;
            }}
          >
            {text && state ? (
              <Text {...{ store, text, state, themes, mayQuote }} />
            ) : (
              <p aria-busy="true">{t("loading")}</p>
            )}
          </div>
          <Acts
            store={store}
            isRead={state?.isReadByMe === true}
            isFlagged={state !== undefined && state.flaggedBy !== null}
            mayQuote={mayQuote && text?.mayQuote === true}
          />
        </>
      )}
    </article>
  );
});

type TextProps = ReaderProps & { text: OpenedText; state: TextState };

function Text({ store, text, state, themes, mayQuote }: TextProps) {
  const { said } = text;
  return (
    <>
      <p className="workbench-areas">{text.focusAreas.map(({ shortName }) => shortName).join(" · ")}</p>
      <h2 className="workbench-heading" id="workbench-heading" tabIndex={-1}>
        {said.heading}
      </h2>
      <Words {...{ store, text, state, themes, mayQuote }} />
      <p className="workbench-who">{said.who}</p>
      <p className="small soft">
        {`${said.from}. `}
        <a href={said.href}>{said.hrefWords}</a>
        {" · "}
        <a href={paths.reading.alike(store.inspectionId, text.number)}>{t("alike")}</a>
        {" · "}
        <a href={paths.reading.text(store.inspectionId, text.number)}>{t("alone")}</a>
      </p>
      <p className="workbench-tags">
        {state.isReadByMe ? <StatusTag kind="success">{t("by.me")}</StatusTag> : null}
        {state.flaggedBy === null ? null : (
          <StatusTag kind="info">{t("by.flag", { name: state.flaggedBy })}</StatusTag>
        )}
        {text.mayQuote ? null : <StatusTag kind="warning">{t("is.unquotable")}</StatusTag>}
        {text.isDoubtful ? <StatusTag kind="warning">{t("is.doubtful")}</StatusTag> : null}
        {text.isUnfinished ? <StatusTag>{t("is.unfinished")}</StatusTag> : null}
        {state.readBy.length === 0 ? null : (
          <span className="small soft">{t("by.readers", { names: state.readBy.join(", ") })}</span>
        )}
      </p>
      {state.isBlind ? <p className="small soft">{t("is.blind")}</p> : null}
    </>
  );
}

/** The words, with what is coded, found and selected marked in them. A selection is taken in whole words. */
function Words({ store, text, state, themes, mayQuote }: TextProps) {
  const range = useReadingStore(store, () => store.view().range);
  const box = useRef<HTMLQuoteElement>(null);
  const [rect, setRect] = useState<DOMRect | null>(null);
  const coded = state.codings.flatMap((coding) => coding.range ?? []);
  const ranges = [...coded, ...text.hits, ...(range ? [range] : [])];
  const look = () => {
    const found = box.current && findSelection(box.current);
    const whole = found && widenRange(text.words, found.range);
    if (!whole) return;
    setRect(found.rect);
    getSelection()?.removeAllRanges();
    store.setRange(whole);
  };
  return (
    <>
      <blockquote
        ref={box}
        className={text.ofDocument ? "workbench-words workbench-words--document" : "workbench-words"}
        dir="auto"
        lang={text.language === "en" ? undefined : text.language}
        onPointerUp={look}
        onKeyUp={(event) => {
          if (event.key === "Shift") look();
        }}
      >
        {piecesOf(text.words, ranges).map(({ start, text: words, over }) => {
          const isChosen = range !== null && over.includes(ranges.length - 1);
          const isCoded = over.some((place) => place < coded.length);
          if (over.length === 0) return <span key={start}>{words}</span>;
          return (
            <mark
              key={start}
              className={isChosen ? "workbench-chosen" : isCoded ? "workbench-coded" : "workbench-hit"}
            >
              {words}
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
          <RangeActs {...{ store, text, range, themes, mayQuote }} />
        </Popover>
      ) : null}
    </>
  );
}

function RangeActs(props: Omit<TextProps, "state"> & { range: TextRange }) {
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
          <a
            href={`${paths.reading.quotation(store.inspectionId, text.number)}?from=${range.start}&to=${range.end}`}
          >
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

type ActsProps = { store: ReadingStore; isRead: boolean; isFlagged: boolean; mayQuote: boolean };

/** What is done with the open text, whichever it is: from one to the next the buttons mostly stay as they are. */
const Acts = memo(function Acts({ store, isRead, isFlagged, mayQuote }: ActsProps) {
  const { mayMark } = store;
  const withCurrent = (act: (number: number) => void) => () => {
    const { current } = store.view();
    if (current !== null) act(current);
  };
  return (
    <Toolbar label={t("act")}>
      <Button kind="primary" onPress={store.readAndGo}>
        {mayMark && !isRead ? t("next") : t("next.looking")}
      </Button>
      <Button onPress={() => store.go(-1)}>{t("previous")}</Button>
      {mayMark && !isRead ? <Button onPress={() => store.go(1)}>{t("skip")}</Button> : null}
      {mayMark ? (
        <Tooltip words={t("flag.added")}>
          <Button onPress={withCurrent(store.flag)}>{isFlagged ? t("unflag") : t("flag")}</Button>
        </Tooltip>
      ) : null}
      {mayMark && isRead ? (
        <Button kind="quiet" onPress={withCurrent((number) => store.mark(number, false))}>
          {t("unread")}
        </Button>
      ) : null}
      {mayQuote ? <QuoteLink store={store} /> : null}
    </Toolbar>
  );
});

function QuoteLink({ store }: { store: ReadingStore }) {
  const current = useReadingStore(store, () => store.view().current);
  if (current === null) return null;
  return (
    <a
      id="workbench-quote"
      className="aria-button aria-button--secondary"
      href={paths.reading.quotation(store.inspectionId, current)}
    >
      {t("quote")}
    </a>
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
