import "./work-nav.css";

type WorkNavProps = {
  /** What these sections belong to, as "Sections of Exampleshire". */
  label: string;
  items: readonly { href: string; label: string; current?: boolean; note?: string }[];
};

/** The sections of one re-visit: beside the page on a wide screen, a row that wraps on a narrow one. */
export function WorkNav({ label, items }: WorkNavProps) {
  return (
    <nav className="work-nav" aria-label={label}>
      <ul className="work-nav-items">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
              {item.note ? <span className="work-nav-note"> {item.note}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
