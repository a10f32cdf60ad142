import type { ReactNode } from "react";
import "./site-footer.css";

type SiteFooterProps = {
  items?: readonly { href: string; label: string }[];
  children?: ReactNode;
};

/** The foot of every page: a few words about the service, and its standing links. */
export function SiteFooter({ items = [], children }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <div className="site-footer-row">
        {children ? <div className="site-footer-words">{children}</div> : null}
        {items.length > 0 ? (
          <ul className="site-footer-items">
            {items.map((item) => (
              <li key={item.href}>
                <a href={item.href}>{item.label}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </footer>
  );
}
