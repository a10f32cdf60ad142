import "./concern-link.css";

/** The way to write down a concern, within reach from every page of those who work here. */
export function ConcernLink({ href }: { href: string }) {
  return (
    <a className="concern-link" href={href}>
      <span className="concern-link-more">Write down a </span>
      <span className="concern-link-word">concern</span>
    </a>
  );
}
