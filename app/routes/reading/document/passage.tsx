import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink } from "#app/components/native/button.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import type { MarkedPiece } from "#app/domain/reading/mark-words.ts";
import { MarkedWords } from "../parts/marked-words.tsx";

type PassageProps = {
  position: number;
  /** Where it is coded, linked to a finding and marked by itself. */
  href: string;
  /** Its place in the document, for whoever wants to point to it. */
  link: string;
  flagAt: string;
  page: number;
  pieces: readonly MarkedPiece[];
  translation: { by: string; language: string; pieces: readonly MarkedPiece[] } | null;
  flaggedBy: string | null;
  read: boolean;
  themes: readonly string[];
  mayMark: boolean;
};

/** One passage of a document, as it stands there, with what can be done with it. */
export function Passage(passage: PassageProps) {
  const { position, href, link, flagAt, page, pieces, translation, flaggedBy, read, themes, mayMark } =
    passage;
  const name = `Passage ${position}`;
  return (
    <section className="passage" id={`passage-${position}`} aria-labelledby={`passage-name-${position}`}>
      <h3 id={`passage-name-${position}`} className="passage-name">
        <a href={link}>{name}</a>
      </h3>
      <div className="reader-words reader-words--document" dir="auto">
        <MarkedWords pieces={pieces} />
      </div>
      {translation === null ? null : (
        <>
          <p className="small soft">{translation.by}</p>
          <div
            className="reader-words reader-words--document"
            lang={translation.language === "en" ? undefined : translation.language}
            dir="auto"
          >
            <MarkedWords pieces={translation.pieces} />
          </div>
        </>
      )}
      <div className="cluster">
        <ButtonLink kind="secondary" compact href={href} aria-label={`Code or link passage ${position}`}>
          Code or link
        </ButtonLink>
        {mayMark ? (
          <Form action={flagAt}>
            <input type="hidden" name="flagged" value={flaggedBy === null ? "yes" : "no"} />
            <input type="hidden" name="page" value={page} />
            <input type="hidden" name="position" value={position} />
            <Button
              kind="quiet"
              compact
              aria-label={
                flaggedBy === null ? `Flag passage ${position}` : `Remove the flag of passage ${position}`
              }
            >
              {flaggedBy === null ? "Flag" : "Remove the flag"}
            </Button>
          </Form>
        ) : null}
        {flaggedBy === null ? null : <StatusTag kind="info">{`Flagged by ${flaggedBy}`}</StatusTag>}
        {read ? <StatusTag kind="success">Read by you</StatusTag> : null}
        {themes.map((theme) => (
          <StatusTag key={theme}>{theme}</StatusTag>
        ))}
      </div>
    </section>
  );
}
