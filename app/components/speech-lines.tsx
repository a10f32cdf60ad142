import "./speech-lines.css";

/** What somebody chose or wrote, a line each; words as they were broken into lines. */
export function SpeechLines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="said-line" dir="auto">
      {line}
    </span>
  ));
}
