import { memo, useEffect, useRef } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { Toolbar } from "#app/components/aria/toolbar.tsx";
import { Tooltip } from "#app/components/aria/tooltip.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import type { OpenedText } from "#app/domain/reading/open-texts.server.ts";
import type { TextState } from "#app/domain/reading/text-state.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { paths } from "#app/paths.ts";
import { TranslationForms, WordsAndTranslation } from "./reader-translation.tsx";
import type { ReadingStore } from "./reading-store.ts";
import type { ListedTheme } from "./reading-view.ts";
import { useReadingStore } from "./use-reading-store.ts";
import "./reader.css";

const { t } = workbenchMessages;

type ReaderProps = {
  store: ReadingStore;
  mayQuote: boolean;
  mayTranslate: boolean;
  themes: readonly ListedTheme[];
};

/** One text, what can be done with it, and the words that are selected in it. */
export const Reader = memo(function Reader({ store, mayQuote, mayTranslate, themes }: ReaderProps) {
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
              <Text {...{ store, text, state, themes, mayQuote, mayTranslate }} />
            ) : (
              <p aria-busy="true">{t("loading")}</p>
            )}
            <TranslationForms store={store} />
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

function Text({ store, text, state, themes, mayQuote, mayTranslate }: TextProps) {
  const { said } = text;
  return (
    <>
      <p className="workbench-areas">{text.focusAreas.map(({ shortName }) => shortName).join(" · ")}</p>
      <h2 className="workbench-heading" id="workbench-heading" tabIndex={-1}>
        {said.heading}
      </h2>
      <WordsAndTranslation {...{ store, text, state, themes, mayQuote, mayTranslate }} />
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
