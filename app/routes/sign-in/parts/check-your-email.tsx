import { Page } from "#app/components/page.tsx";
import { paths, withQuery } from "#app/paths.ts";

/** After a link was asked for; the same for an email that is known and one that is not. */
export function CheckYourEmail({ email, to }: { email: string; to: string }) {
  return (
    <Page>
      <h1>Check your email</h1>
      <p className="lead">
        If <strong>{email}</strong> belongs to somebody with a part in a re-visit, a link is on its way to it.
      </p>
      <ul>
        <li>The link works once, and for 15 minutes.</li>
        <li>It can take a few minutes to arrive. Look among unwanted messages too.</li>
        <li>Nothing came? Check the address above. It must be the one to which your invitation was sent.</li>
      </ul>
      <p>
        <a href={withQuery(paths.signIn.request(), { to })}>Try again, or with another address</a>
      </p>
    </Page>
  );
}
