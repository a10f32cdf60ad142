import type { ReactNode } from "react";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { EmailLink, PhoneLink } from "./contact-link.tsx";
import { InLanguage } from "./in-language.tsx";
import { Wrapped } from "./wrapped.tsx";
import "./safeguarding.css";

type SafeguardingProps = {
  /** Who to call here: children's social care by day and by night, say. */
  contacts?: readonly { label: string; phone?: string; email?: string; when?: string }[];
  titleAs?: "h2" | "h3";
  title?: string;
  /** Why this page is not the place to wait for help. */
  notMonitoredText?: string;
  /** Anything more that belongs to this page. */
  children?: ReactNode;
};

/** What to do if a child is at risk: on every page where a family might write of it. */
export function Safeguarding({
  contacts = [],
  titleAs: Title = "h2",
  notMonitoredText,
  children,
  ...props
}: SafeguardingProps) {
  const { t, tRich } = useFamilyTranslator();
  const title = props.title ?? t("help.title");
  return (
    <section className="safeguarding" aria-label={title}>
      <Title className="safeguarding-title">{title}</Title>
      <p>
        <Wrapped parts={tRich<ReactNode>("help.call", { call: (words) => <a href="tel:999">{words}</a> })} />{" "}
        {notMonitoredText ?? t("help.not-here")}
      </p>
      {contacts.length > 0 ? (
        <ul className="safeguarding-contacts">
          {contacts.map(({ label, phone, email, when }) => (
            <li key={`${label}${when ?? ""}`}>
              <strong>
                <InLanguage>{label}</InLanguage>
              </strong>
              {when ? <span className="safeguarding-when"> {when}</span> : null}
              {phone ? <PhoneLink className="safeguarding-call" phone={phone} /> : null}
              {email ? <EmailLink className="safeguarding-call" email={email} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {children}
    </section>
  );
}
