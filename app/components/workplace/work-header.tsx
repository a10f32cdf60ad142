import type { ReactNode } from "react";
import { BrandMark } from "#app/components/brand-mark.tsx";
import { Breadcrumbs } from "#app/components/breadcrumbs.tsx";
import { paths } from "#app/paths.ts";
import type { Crumb } from "./crumbs.ts";
import "./work-header.css";

type WorkHeaderProps = {
  /** The way down to this page; the last is the page itself. */
  crumbs: readonly Crumb[];
  /** What stands at the end of the row. */
  children?: ReactNode;
};

/** The one row at the top of the workplace's pages: where one is, and what is within reach from everywhere. */
export function WorkHeader({ crumbs, children }: WorkHeaderProps) {
  return (
    <header className="work-header">
      <div className="work-header-row">
        <a className="work-header-brand" href={paths.home.areas()} translate="no">
          <BrandMark size={32} />
          <span className="work-header-name">Noonday</span>
        </a>
        {crumbs.length > 0 ? <Breadcrumbs items={crumbs} /> : null}
        <div className="work-header-end">{children}</div>
      </div>
    </header>
  );
}
