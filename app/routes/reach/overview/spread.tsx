import { CopyWords } from "#app/components/copy-words.tsx";
import type { SpreadWords } from "#app/domain/reach/spread-words.ts";

type SpreadProps = {
  words: SpreadWords | null;
  poster: string;
  paper: string;
  shortAddress: string;
  closed: boolean;
};

/** What can be sent round and put up. */
export function Spread({ words, poster, paper, shortAddress, closed }: SpreadProps) {
  return (
    <section className="section" aria-labelledby="spread">
      <h2 id="spread">Spread the word</h2>
      {closed ? (
        <p>The survey has closed. There is nothing more to send round.</p>
      ) : words === null ? (
        <p>
          Texts, the poster and the short link are here once the area has been notified and the questions are
          approved. Send nothing round before.
        </p>
      ) : (
        <>
          <ul>
            <li>
              Short link, to be read out or typed: <a href={shortAddress}>{shortAddress}</a>
            </li>
            <li>
              <a href={poster}>A poster to print, with the QR code</a>
            </li>
            <li>
              <a href={paper}>The paper form, for families without a computer</a>
            </li>
          </ul>
          <CopyWords name="email-subject" label="Email: subject" words={words.email.subject} rows={2} />
          <CopyWords name="email-body" label="Email: text" words={words.email.body} rows={14} />
          <CopyWords name="text-message" label="Text message" words={words.text} rows={5} />
          <CopyWords name="social-post" label="Post for social media" words={words.post} rows={5} />
        </>
      )}
    </section>
  );
}
