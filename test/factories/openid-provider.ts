import { createServer } from "node:http";
import Provider from "oidc-provider";
import { findFreePort } from "../postgres-cluster.ts";

export type Identity = { subject: string; email: string; isVerified: boolean };

/** An OpenID provider on this machine, which knows the identities that are added to it, by subject. */
export async function startOpenidProvider(redirectUri: string) {
  const port = await findFreePort();
  const issuer = `http://localhost:${port}`;
  const identities = new Map<string, Identity>();
  const client = { clientId: "noonday", clientSecret: "a secret of the tests, long enough" };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    cookies: { keys: ["a key of the tests"] },
    pkce: { required: () => true },
    findAccount: (_context: unknown, subject: string) => {
      const identity = identities.get(subject);
      if (!identity) return undefined;
      const { email, isVerified } = identity;
      return {
        accountId: subject,
        claims: async () => ({ sub: subject, email, email_verified: isVerified }),
      };
    },
  });
  const handle = provider.callback();
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return {
    issuer,
    ...client,
    add: (identity: Identity) => identities.set(identity.subject, identity),
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
