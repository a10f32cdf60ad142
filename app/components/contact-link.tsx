import { Fragment } from "react";
import { mailAddress } from "#app/domain/typed-fields/read-email.ts";
import { callAddress } from "#app/domain/typed-fields/read-phone.ts";
import "./contact-link.css";

type Look = { className?: string };

/** A phone number to call: written from the left in every language, in one piece where it fits its line. */
export function PhoneLink({ phone, className }: { phone: string } & Look) {
  return (
    <a className={join("phone-number", className)} dir="ltr" href={callAddress(phone)}>
      {phone}
    </a>
  );
}

/** An email address to write to, in one piece: what families copy is whole. */
export function EmailLink({ email, className }: { email: string } & Look) {
  return (
    <a className={className} dir="ltr" href={mailAddress(email)}>
      {email}
    </a>
  );
}

/** A website, without what browsers hide, too. */
export function WebLink({ web }: { web: string }) {
  return (
    <a dir="ltr" href={web}>
      {web.replace(/^https?:\/\//, "").replace(/\/$/, "")}
    </a>
  );
}

/** An email address in a narrow list, which may go on in the next line after its @ or a dot. */
export function EmailAddress({ email }: { email: string }) {
  const pieces = email.split(/(?<=[@.])/);
  return pieces.map((piece, place) => (
    <Fragment key={pieces.slice(0, place + 1).join("")}>
      {piece}
      {place < pieces.length - 1 ? <wbr /> : null}
    </Fragment>
  ));
}

function join(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
