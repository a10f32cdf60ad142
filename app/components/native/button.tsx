import { type AnchorHTMLAttributes, type ButtonHTMLAttributes, type ReactNode, useContext } from "react";
import { FormSending } from "#app/components/form-sending.ts";
import "./button.css";

type Look = {
  /** One primary button a page; danger only for what cannot be undone. */
  kind?: "primary" | "secondary" | "quiet" | "danger";
  /** Smaller, for rows of a table. */
  compact?: boolean;
};

type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "style">;

/** A native button. While its form is being sent it is marked as disabled but keeps the focus. */
export function Button({ kind = "primary", compact, type = "submit", ...button }: ButtonProps) {
  const sending = useContext(FormSending);
  return (
    <button
      {...button}
      className={lookOf(kind, compact)}
      type={type}
      aria-disabled={(sending && type === "submit") || button["aria-disabled"] || undefined}
    />
  );
}

type ButtonLinkProps = Look &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className" | "style"> & { href: string };

/** A link that looks like a button: for going on, never for changing anything. */
export function ButtonLink({ kind = "primary", compact, ...link }: ButtonLinkProps) {
  return <a {...link} className={lookOf(kind, compact)} />;
}

/** Buttons that belong together: the main one first. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}

function lookOf(kind: string, compact: boolean | undefined) {
  return `button button--${kind}${compact ? " button--compact" : ""}`;
}
