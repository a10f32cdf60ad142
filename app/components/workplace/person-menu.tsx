import { useEffect, useRef } from "react";
import { Button } from "#app/components/native/button.tsx";
import "./person-menu.css";

type PersonMenuProps = {
  name: string;
  items: readonly { href: string; label: string }[];
  signOutPath: string;
};

/** Who is signed in, and what is theirs rather than a re-visit's. It opens without script. */
export function PersonMenu({ name, items, signOutPath }: PersonMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      if (menu.current?.open && !(event.target instanceof Node && menu.current.contains(event.target)))
        menu.current.open = false;
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
    };
  }, []);
  return (
    <details
      className="person-menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector("summary")?.focus();
      }}
    >
      <summary>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            d="M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8M4.5 20.5a7.5 7.5 0 0 1 15 0"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </svg>
        <span className="person-menu-name">{name}</span>
      </summary>
      <div className="person-menu-panel">
        <ul>
          {items.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <form method="post" action={signOutPath}>
          <Button kind="quiet" compact>
            Sign out
          </Button>
        </form>
      </div>
    </details>
  );
}
