import type { ReactNode } from "react";
import "./site-footer.css";

type Item = {
  href: string;
  label: string;
  /** On a step of the survey, the value with which the step's own form is saved on the way. */
  savingFirst?: string;
};

type SiteFooterProps = {
  items?: readonly Item[];
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
                {item.savingFirst === undefined ? (
                  <a className="link-alone" href={item.href}>
                    {item.label}
                  </a>
                ) : (
                  <button
                    className="link-alone"
                    type="submit"
                    form="step"
                    name="then"
                    value={item.savingFirst}
                  >
                    {item.label}
                  </button>
                )}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </footer>
  );
}
