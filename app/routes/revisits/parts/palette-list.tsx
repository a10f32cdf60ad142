import type { PaletteEntry } from "#app/components/workplace/palette-entry.ts";

/** Every page and action, group by group. */
export function PaletteList({ entries }: { entries: readonly PaletteEntry[] }) {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return (
    <div className="grid">
      {groups.map((group) => (
        <section key={group}>
          <h2>{group}</h2>
          <ul>
            {entries
              .filter((entry) => entry.group === group)
              .map(({ label, href }) => (
                <li key={`${label} ${href}`}>
                  <a href={href}>{label}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
