import type { ReactNode } from "react";
import { useTranslator } from "#app/components/translator.ts";
import { paths } from "#app/paths.ts";
import "./banner.css";

type BannerProps = {
  kind?: "info" | "success" | "warning" | "danger";
  /** A short line in bold; with `titleAs` it is a heading. */
  title?: ReactNode;
  titleAs?: "p" | "h2" | "h3";
  children?: ReactNode;
  /** Read out when it appears: for the result of what somebody has just done. */
  announce?: boolean;
};

/** A notice inside a page. Its kind shows in its first word or shape too, never in colour alone. */
export function Banner({ kind = "info", title, titleAs: Title = "p", children, announce }: BannerProps) {
  return (
    <div className={`banner banner--${kind}`} role={announce ? "status" : undefined}>
      <svg className="banner-sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={signs[kind]} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
      <div className="banner-words">
        {title ? <Title className="banner-title">{title}</Title> : null}
        {children}
      </div>
    </div>
  );
}

const signs = {
  info: "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18M12 11v5.5M12 7.4v.1",
  success: "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18M7.8 12.4l2.9 2.9l5.5-6",
  warning: "M12 3.5L22 20.5H2ZM12 10v4.5M12 17.4v.1",
  danger: "M8 3h8l5 5v8l-5 5H8l-5-5V8ZM12 7.5v5.5M12 16.5v.1",
};

/** The strip on every page of the demo. */
export function DemoStrip({ children }: { children?: ReactNode }) {
  const { t } = useTranslator();
  return (
    <aside className="demo-strip" aria-label={t("demo.title")}>
      <p>
        <strong>{t("demo.title")}</strong> {children ?? t("demo.words")}{" "}
        <a href={paths.demo.people()}>{t("demo.link")}</a>
      </p>
    </aside>
  );
}
