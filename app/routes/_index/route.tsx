import type { MetaFunction } from "@remix-run/node";

export const meta: MetaFunction = () => [{ title: "Noonday – families heard at re-visits" }];

export default function Home() {
  return (
    <main id="main">
      <h1>Noonday</h1>
    </main>
  );
}
