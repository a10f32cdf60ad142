import "./work-nav.css";

type Item = {
  href: string;
  label: string;
  group?: string | undefined;
  current?: boolean;
  note?: string | undefined;
};

type WorkNavProps = {
  /** What these sections belong to, as "Sections of Exampleshire". */
  label: string;
  /** In their order; those of one group stand together, those of none first. */
  items: readonly Item[];
};

/** The sections of one re-visit: beside the page on a wide screen; on a narrow one behind a line that says where one is. */
export function WorkNav({ label, items }: WorkNavProps) {
  const current = items.find((item) => item.current);
  const notes = items.filter((item) => item.note);
  return (
    <nav className="work-nav" aria-label={label}>
      <details className="work-nav-menu">
        <summary>
          <span>
            Sections{current ? `: ${current.label}` : ""}
            {notes.map((item) => (
              <span key={item.href} className="work-nav-note">
                {" "}
                {item.label}: {item.note}
              </span>
            ))}
          </span>
        </summary>
        {byGroup(items).map(({ group, items }) => (
          <div key={group ?? ""} className="work-nav-group">
            {group ? <p className="work-nav-heading">{group}</p> : null}
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
          </div>
        ))}
      </details>
    </nav>
  );
}

function byGroup(items: readonly Item[]): { group: string | undefined; items: Item[] }[] {
  const groups = [...new Set(items.map((item) => item.group))];
  return groups.map((group) => ({ group, items: items.filter((item) => item.group === group) }));
}
