import { type ReactNode, useContext } from "react";
import { PageLayoutContext } from "#app/components/page-layout-context.ts";
import "./page.css";

type PageProps = {
  children: ReactNode;
  /** "family" is one column of large type; "work" is wide and denser. */
  width?: "family" | "work";
  /** Rendered as `data-state` on main, for pages whose state others rely on. */
  dataState?: string;
  /** Breadcrumbs or a way back: inside the page's width, before main. Where not given, its layout's. */
  before?: ReactNode;
  /** A `WorkNav`, beside main on a wide screen and above it on a narrow one. Where not given, its layout's. */
  side?: ReactNode;
};

/** One page's main landmark, the target of the skip link, at its width. */
export function Page({ children, width = "family", dataState, ...own }: PageProps) {
  const surroundings = useContext(PageLayoutContext);
  const before = own.before ?? surroundings.before;
  const side = own.side ?? surroundings.side;
  return (
    <div className={`page page--${width}${side ? " page--with-side" : ""}`}>
      {before ? <div className="page-before">{before}</div> : null}
      {side ? <div className="page-side">{side}</div> : null}
      <main className="page-main" id="main" tabIndex={-1} data-state={dataState}>
        {children}
      </main>
    </div>
  );
}
