import { Fragment } from "react";
import type { DifferencePiece } from "#app/domain/text/word-difference.ts";
import "./word-difference.css";

/** What changed in some words: what was removed is struck through, what is new underlined; a screen reader hears which. */
export function WordDifference({ pieces }: { pieces: readonly DifferencePiece[] }) {
  return (
    <span className="word-difference">
      {pieces.map(({ kind, text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are told apart by their places alone
        <Fragment key={place}>
          <Piece kind={kind} text={text} />
        </Fragment>
      ))}
    </span>
  );
}

function Piece({ kind, text }: DifferencePiece) {
  if (kind === "same") return text;
  const Element = kind === "removed" ? "del" : "ins";
  const [, words = "", space = ""] = /^([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return (
    <>
      <Element>
        <span className="visually-hidden">{kind === "removed" ? "removed: " : "new: "}</span>
        {words}
        <span className="visually-hidden">;</span>
      </Element>
      {space || " "}
    </>
  );
}
