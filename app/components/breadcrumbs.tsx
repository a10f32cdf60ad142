import { useTranslator } from "#app/components/translator.ts";
import "./breadcrumbs.css";

type BreadcrumbsProps = { items: readonly { href?: string; label: string }[] };

/** The way down to this page; the last item is the page itself and is no link. */
export function Breadcrumbs({ items }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumbs" aria-label="Breadcrumb">
      <ol className="breadcrumbs-items">
        {items.map((item) => (
          <li key={item.label}>
            {item.href ? <a href={item.href}>{item.label}</a> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** One step back, on pages that come one after another; a landmark, since it stands before main. */
export function BackLink({ href, children }: { href: string; children?: string }) {
  const { t } = useTranslator();
  return (
    <nav aria-label={t("form.one-step-back")}>
      <a className="back-link" href={href}>
        {children ?? t("form.back")}
      </a>
    </nav>
  );
}
