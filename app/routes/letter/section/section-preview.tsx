import { Fragment, type ReactNode, useRef } from "react";
import { focusOnceDrawn } from "#app/components/focus-once-drawn.ts";
import {
  readSection,
  type SectionChip,
  type SectionSentence,
  type TextEdit,
} from "#app/domain/letters/section-pieces.ts";
import { shortenText } from "#app/domain/text/text.ts";
import { letterMessages } from "#app/messages/work/letter-messages.ts";
import type { EditorFigure, EditorFinding, EditorQuotation } from "./view-editor.ts";
import "./section-preview.css";

type SectionPreviewProps = {
  text: string;
  findings: readonly EditorFinding[];
  quotations: readonly EditorQuotation[];
  figures: readonly EditorFigure[];
  /** Takes a chip out of the words; undefined before script is there, and for those who may not. */
  onRemove?: ((edit: TextEdit, name: string) => void) | undefined;
  /** Where a sentence that is saved is commented on, and how many comments on it wait. */
  commentOn?: ((sentence: string) => { href: string; open: number } | null) | undefined;
};

/** A section as it reads: what its sentences rest on stands in them as chips, each with its name and a button that removes it. */
export function SectionPreview({
  text,
  findings,
  quotations,
  figures,
  onRemove,
  commentOn,
}: SectionPreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  const paragraphs = readSection(text, figures);
  const remove = (edit: TextEdit, name: string, button: HTMLElement) => {
    const place = buttonsIn(box.current).indexOf(button);
    onRemove?.(edit, name);
    // The button goes with its chip: the next one has the focus, or the last.
    focusOnceDrawn(() => {
      const buttons = buttonsIn(box.current);
      return buttons[Math.min(place, buttons.length - 1)] ?? box.current;
    });
  };
  const chipOf = (piece: SectionChip<EditorFigure>, sentence: SectionSentence) => {
    const { words, isWarning, name } = describeChip(piece, { findings, quotations });
    return (
      <span className={`letter-chip letter-chip--${piece.kind}${isWarning ? " letter-chip--warning" : ""}`}>
        {words}
        {onRemove ? (
          <button
            type="button"
            className="letter-chip-remove"
            data-chip-remove
            onClick={({ currentTarget }) => remove(piece.removal, name, currentTarget)}
          >
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">
              {letterMessages.t("chip.remove", { name, sentence: shortenText(sentence.text, 40) })}
            </span>
          </button>
        ) : null}
      </span>
    );
  };
  return (
    <div ref={box} className="letter-preview" tabIndex={-1} lang="en" dir="ltr">
      {paragraphs.length === 0 ? <p className="soft">Nothing yet.</p> : null}
      {paragraphs.map((sentences, paragraph) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text in their order
        <p key={paragraph}>
          {sentences.map((sentence) => (
            <Fragment key={sentence.start}>
              {sentence.pieces.map((piece, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence in their order
                <Fragment key={place}>
                  {piece.kind === "text" ? piece.text : chipOf(piece, sentence)}
                </Fragment>
              ))}
              <CommentLink comment={commentOn?.(sentence.text) ?? null} sentence={sentence.text} />{" "}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

function buttonsIn(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>("[data-chip-remove]") ?? [])];
}

function describeChip(
  piece: SectionChip<EditorFigure>,
  { findings, quotations }: Pick<SectionPreviewProps, "findings" | "quotations">,
): { words: ReactNode; isWarning: boolean; name: string } {
  if (piece.kind === "figure") {
    const { label, now, isChanged } = piece.figure;
    const name = letterMessages.t("chip.figure", { figure: piece.text });
    const change = now === null ? "no longer counted" : `now ${now}`;
    return {
      name,
      isWarning: isChanged,
      words: (
        <>
          {piece.text}
          <span className="visually-hidden">{` (${label})`}</span>
          {isChanged ? <strong>{` ${change}`}</strong> : null}
        </>
      ),
    };
  }
  if (piece.kind === "finding") {
    const name = letterMessages.t("chip.finding", { number: piece.number });
    const finding = findings.find(({ number }) => number === piece.number);
    if (!finding) return { name, isWarning: true, words: `${name}: there is none` };
    const state = finding.isWithdrawn ? ": withdrawn" : finding.isChanged ? ": a figure changed" : "";
    return { name, isWarning: state !== "", words: <a href={finding.href}>{`${name}${state}`}</a> };
  }
  const name = letterMessages.t("chip.quotation", { number: piece.number });
  const quotation = quotations.find(({ number }) => number === piece.number);
  if (!quotation) return { name, isWarning: true, words: `${name}: there is none` };
  if (quotation.words === null) return { name, isWarning: true, words: `${name}: withdrawn` };
  return {
    name,
    isWarning: false,
    words: (
      <>
        {`“${quotation.words}”`} <strong>{name}</strong>
      </>
    ),
  };
}

function CommentLink({
  comment,
  sentence,
}: {
  comment: { href: string; open: number } | null;
  sentence: string;
}) {
  if (comment === null) return null;
  return (
    <a
      href={comment.href}
      className={`letter-comment-link${comment.open > 0 ? " letter-comment-link--open" : ""}`}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16">
        <path d="M2 2.5h12v8H8l-3.5 3v-3H2z" />
      </svg>
      {comment.open > 0 ? <span aria-hidden="true">{comment.open}</span> : null}
      <span className="visually-hidden">
        {letterMessages.t("sentence.comment", { count: comment.open, sentence: shortenText(sentence, 40) })}
      </span>
    </a>
  );
}
