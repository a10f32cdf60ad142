import { useWords } from "#app/components/words.ts";
import "./skip-link.css";

/** The first thing a keyboard reaches on every page; leads to the main of `Page`. */
export function SkipLink() {
  const { say } = useWords();
  return (
    <a className="skip-link" href="#main">
      {say("form.skip-to-content")}
    </a>
  );
}
