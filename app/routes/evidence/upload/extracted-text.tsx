import { SummaryList } from "#app/components/summary-list.tsx";

type ExtractedTextProps = {
  /** Null until it was tried. */
  text: string | null;
  /** Which page of it, from 1, of how many. */
  page: number;
  pages: number;
  /** The upload's address. */
  uploadPath: string;
  cut: boolean;
  /** Why there are no words, in a sentence. */
  problem: string | null;
  /** What is said of pages without words. */
  wordlessPages: string | null;
  email: { subject: string; from: string; date: string; attachments: readonly string[] } | null;
};

/** What could be read out of a file, to read without opening it. */
export function ExtractedText(props: ExtractedTextProps) {
  const { text, page, pages, uploadPath, cut, problem, wordlessPages, email } = props;
  return (
    <section className="section" aria-labelledby="text">
      <h2 id="text">{email ? "The email" : "Text in the file"}</h2>
      {email ? (
        <SummaryList
          emptyWords="Not said"
          rows={[
            { key: "subject", label: "Subject", value: email.subject },
            { key: "from", label: "From", value: email.from },
            { key: "date", label: "Date", value: email.date },
            { key: "attached", label: "Attached", value: email.attachments.join(", ") || "Nothing" },
          ]}
        />
      ) : null}
      {text === null ? (
        <p className="soft">It has not been read yet. Noonday tries again by itself where that fails.</p>
      ) : text === "" ? (
        <p className={problem ? "" : "soft"}>
          {problem ?? "No text could be extracted. Download the file to see what is in it."}
        </p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section className="evidence-text" aria-label="What it says" tabIndex={0}>
            {text}
          </section>
          {pages > 1 ? (
            <nav className="cluster" aria-label="Pages of the text">
              {page > 1 ? <a href={`${uploadPath}?page=${page - 1}#text`}>Previous page</a> : null}
              <span>{`Page ${page} of ${pages}`}</span>
              {page < pages ? <a href={`${uploadPath}?page=${page + 1}#text`}>Next page</a> : null}
            </nav>
          ) : null}
          {wordlessPages ? <p>{wordlessPages}</p> : null}
          {cut ? <p className="soft">There is more in the file than is shown here.</p> : null}
          <p className="soft small">
            Extracted by program, without how it looks and without images. Of office files comments and what
            is hidden are left out, too.
          </p>
        </>
      )}
    </section>
  );
}
