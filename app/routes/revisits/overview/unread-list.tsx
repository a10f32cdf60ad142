type UnreadListProps = { areas: readonly { key: string; name: string; unreadTexts: string; href: string }[] };

/** How much of each focus area is left to read, with the way to the next text of it. */
export function UnreadList({ areas }: UnreadListProps) {
  return (
    <section aria-labelledby="unread">
      <h2 id="unread">Left to read, by focus area</h2>
      <ul className="overview-unread">
        {areas.map(({ key, name, unreadTexts, href }) => (
          <li key={key}>
            <a href={href}>{name}</a>
            <span className="soft">{unreadTexts}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
