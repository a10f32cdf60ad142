import type { ExcerptPiece } from "#app/domain/search/excerpt.ts";
import { StatusTag } from "./status-tag.tsx";
import "./text-list.css";

type TextListProps = {
  texts: readonly {
    number: number;
    href: string;
    heading: string;
    details: string;
    /** Its beginning, or what surrounds the first hit of a search. */
    words: readonly ExcerptPiece[];
    language: string;
    focusAreas: readonly string[];
    flagged: boolean;
    read: boolean;
    /** What else is to be known at once, each in a few words. */
    tags?: readonly string[];
  }[];
};

/** Texts with their first words; each opens in the reader. */
export function TextList({ texts }: TextListProps) {
  return (
    <ol className="text-list">
      {texts.map((text) => (
        <li key={text.number}>
          <h3>
            <a href={text.href}>{text.heading}</a>
          </h3>
          <p className="text-list-words" lang={text.language === "en" ? undefined : text.language} dir="auto">
            {text.words.map((piece, place) => {
              const key = `${place}`;
              return piece.isHit ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
            })}
          </p>
          <p className="small soft">{[text.details, ...text.focusAreas].join(" · ")}</p>
          {text.flagged || text.read || (text.tags ?? []).length > 0 ? (
            <p className="cluster">
              {text.tags?.map((tag) => (
                <StatusTag key={tag}>{tag}</StatusTag>
              ))}
              {text.flagged ? <StatusTag kind="info">Flagged</StatusTag> : null}
              {text.read ? <StatusTag kind="success">Read by you</StatusTag> : null}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
