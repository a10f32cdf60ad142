import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { BrandMark } from "./brand-mark.tsx";
import "./site-header.css";

type SiteHeaderProps = {
  /** Where the brand leads. */
  home?: string;
  /** Links of the whole site; none on the survey's pages. */
  items?: readonly { href: string; label: string; current?: boolean }[];
  /** What stands at the end of the row: who is signed in, a sign-out form. */
  children?: ReactNode;
};

/** The band at the top of every page: the brand, and where one can go. */
export function SiteHeader({ home = paths.home.areas(), items = [], children }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="site-header-row">
        <a className="site-header-brand" href={home} translate="no">
          <BrandMark />
          Noonday
        </a>
        {items.length > 0 ? (
          <nav className="site-header-nav" aria-label="Site">
            <ul className="site-header-items">
              {items.map((item) => (
                <li key={item.href}>
                  <a href={item.href} aria-current={item.current ? "page" : undefined}>
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {children ? <div className="site-header-end">{children}</div> : null}
      </div>
    </header>
  );
}
