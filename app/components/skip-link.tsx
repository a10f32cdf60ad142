import "./skip-link.css";

/** The first thing a keyboard reaches on every page; leads to the main of `Page`. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      Skip to main content
    </a>
  );
}
