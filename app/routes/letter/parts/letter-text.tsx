import { Fragment, type ReactNode } from "react";
import { splitByCites } from "#app/domain/citations/cites.ts";
import { describeAllDecisions, describeDecision, paragraphsOf } from "#app/domain/letters/letter.ts";
import type { EditionContent } from "#app/domain/letters/letter-form.server.ts";
import { describeHead, type LetterHead } from "#app/domain/letters/letter-head.ts";
import { type FilledQuotation, fillQuotations } from "#app/domain/quotations/quotation.ts";
import "./letter.css";

type LetterTextProps = {
  content: EditionContent;
  /** What stands under a section, for those who may do something about it. */
  sectionAside?: (sectionId: string) => ReactNode;
  /** How a section's words are shown, where not plainly. */
  wordsOf?: (sectionId: string) => string | undefined;
  /** Turns what points to a finding into a link. */
  hrefOf?: (finding: number) => string | undefined;
  /** In whose words what points to a quotation is shown. */
  quotations?: readonly FilledQuotation[];
  /** What stands right under a paragraph. */
  under?: (sectionId: string, paragraph: string) => ReactNode;
  level?: 2 | 3;
};

/** The letter as it is read and printed. */
export function LetterText(props: LetterTextProps) {
  const { content, sectionAside, wordsOf, hrefOf, quotations = [], under, level = 2 } = props;
  const { sections } = content;
  const all = describeAllDecisions(sections);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="letter" lang="en" dir="ltr">
      {content.head ? <Opening head={content.head} /> : null}
      {sections.map((section) => (
        <section key={section.id} className="letter-section" aria-labelledby={`section-${section.id}`}>
          <Heading id={`section-${section.id}`}>{section.title}</Heading>
          {section.kind === "weakness" ? (
            <>
              {section.weakness && section.weakness !== section.title ? (
                <p className="letter-weakness">{section.weakness}</p>
              ) : null}
              <p className="letter-decision">
                <strong>{describeDecision(section.sufficient)}</strong>
              </p>
            </>
          ) : null}
          {paragraphsOf(wordsOf?.(section.id) ?? section.body).map((paragraph, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same paragraph may stand twice
            <Fragment key={place}>
              <p>{withLinks(fillQuotations(paragraph, quotations), hrefOf)}</p>
              {under?.(section.id, paragraph)}
            </Fragment>
          ))}
          {section.kind === "opening" && all !== null ? (
            <>
              <p className="letter-decision">
                <strong>{all}</strong>
              </p>
              <ul>
                {sections
                  .filter(({ kind }) => kind === "weakness")
                  .map(({ id, title, sufficient }) => (
                    <li
                      key={id}
                    >{`${title}: ${sufficient ? "sufficient progress" : "not sufficient progress"}`}</li>
                  ))}
              </ul>
            </>
          ) : null}
          {sectionAside?.(section.id)}
        </section>
      ))}
      {content.head ? <Signatures head={content.head} /> : null}
    </div>
  );
}

/** When, and to whom it is. */
function Opening({ head }: { head: LetterHead }) {
  const { date, addressees } = describeHead(head);
  return (
    <>
      <p>{date}</p>
      <p>
        <Lines lines={addressees} />
      </p>
    </>
  );
}

/** From whom, and who has a copy. */
function Signatures({ head }: { head: LetterHead }) {
  const { signatories, copiedTo } = describeHead(head);
  return (
    <>
      {signatories.map((lines) => (
        <p key={lines.join()}>
          <Lines lines={lines} />
        </p>
      ))}
      {copiedTo.length === 0 ? null : <p className="soft">{`Copied to: ${copiedTo.join("; ")}`}</p>}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand twice
    <Fragment key={place}>
      {place === 0 ? null : <br />}
      {line}
    </Fragment>
  ));
}

function withLinks(text: string, hrefOf: LetterTextProps["hrefOf"]): ReactNode {
  if (!hrefOf) return text;
  return splitByCites(text).map((part, place) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text in their order
    if (typeof part === "string") return <Fragment key={place}>{part}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text in their order
      <span key={place} className="letter-cite">
        {part.map((number) => {
          const href = hrefOf(number);
          return href === undefined ? (
            <span key={number}>{`F${number}`}</span>
          ) : (
            <a key={number} href={href}>
              <span className="visually-hidden">Finding </span>
              {`F${number}`}
            </a>
          );
        })}
      </span>
    );
  });
}
