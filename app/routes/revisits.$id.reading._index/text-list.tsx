import { StatusTag } from "#app/components/status-tag.tsx";

type TextListProps = {
  texts: readonly {
    number: number;
    href: string;
    heading: string;
    said: string;
    words: string;
    language: string;
    focusAreas: readonly string[];
    flagged: boolean;
    read: boolean;
  }[];
};

/** Texts with their first words; each opens in the reader. */
export function TextList({ texts }: TextListProps) {
  return (
    <ol className="reading-list">
      {texts.map((text) => (
        <li key={text.number}>
          <h3>
            <a href={text.href}>{text.heading}</a>
          </h3>
          <p className="reading-words" lang={text.language === "en" ? undefined : text.language} dir="auto">
            {text.words}
          </p>
          <p className="small soft">{[text.said, ...text.focusAreas].join(" · ")}</p>
          {text.flagged || text.read ? (
            <p className="cluster">
              {text.flagged ? <StatusTag kind="info">Flagged</StatusTag> : null}
              {text.read ? <StatusTag kind="success">Read by you</StatusTag> : null}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
