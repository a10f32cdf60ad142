import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { sayDate } from "#app/domain/revisits/say-dates.ts";
import { ownPathOr } from "#app/http/own-path.ts";
import { showAsChosen } from "#app/http/show-page.server.ts";
import { claims, lastReviewed, notTested, standard, tools } from "./what-was-tested.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  showAsChosen({ request, context });
  const from = ownPathOr(new URL(request.url).searchParams.get("from"), "/");
  return {
    from: /^\/areas\/[a-z0-9-]+\/survey(?:[/?]|$)/.test(from) ? from : null,
    contact: context.env.accessibilityContact ?? null,
    reviewed: sayDate(Temporal.PlainDate.from(lastReviewed)),
  };
}

export const meta: MetaFunction = () => [
  { title: "Accessibility: what was tested, and what was not – Noonday" },
  { name: "description", content: "How far everybody can use Noonday, what was tested and how to complain." },
];

export default function AccessibilityPage() {
  const { from, contact, reviewed } = useLoaderData<typeof loader>();
  return (
    <Page before={from === null ? undefined : <BackLink href={from} />}>
      <h1>Accessibility: can everybody use this?</h1>
      <p className="lead">
        We want everybody to be able to take part, whatever their eyes, ears, hands, language or way of
        thinking. This page says what we have tested, what we have not, and what to do if something does not
        work for you.
      </p>

      <h2>If it does not work for you</h2>
      <p>
        You do not have to use this website to be heard. Each area’s survey can be printed on paper, also in
        large print and in Easy Read. You can ask somebody to write for you, and there are meetings where you
        can speak. The ways are listed at the end of the survey’s first page.
      </p>
      <ul>
        <li>
          To get the survey in another format, to answer by phone, or to tell us that something does not work:{" "}
          {contact === null ? (
            <>
              ask one of the contacts on <a href="/">your area’s page</a>.
            </>
          ) : (
            <Contact words={contact} />
          )}
        </li>
        <li>
          If you are not happy with the answer, the Equality Advisory and Support Service can help you, free
          of charge: <a href="tel:08088000082">0808 800 0082</a>,{" "}
          <a href="https://www.equalityadvisoryservice.com/">equalityadvisoryservice.com</a>. The Equality and
          Human Rights Commission sees to it that the rules for public websites are kept.
        </li>
      </ul>

      <h2>What you can change</h2>
      <p>
        On each page of the survey, “Show it my way” changes the size and shape of the letters, the space
        between them, the colours and movement. “Easy Read” asks one question at a time, in short words and
        with pictures. “Read it to me” is there where your device has a voice of its own.
      </p>

      <h2>How far we are</h2>
      <p>
        We work to the {standard.name} {standard.version}, level {standard.level}. We think that the survey
        meets most of it. We do not say that it meets all of it, because nobody independent has looked.
      </p>
      <h3>What is tested each time that Noonday is changed</h3>
      <ul>
        {claims.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>With: {tools.map(({ name }) => name).join("; ")}.</p>
      <h3>What is not tested, or not good enough yet</h3>
      <ul>
        {notTested.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>

      <p className="small soft">
        Written by those who make Noonday, from its tests and from looking at each page. Last reviewed on{" "}
        {reviewed}.
      </p>
    </Page>
  );
}

/** An email address or a phone number in it can be used at once. */
function Contact({ words }: { words: string }) {
  const parts = words.split(/([^\s,;]+@[^\s,;]+\w|\+?\d[\d ]{7,}\d)/);
  return parts.map((part) => {
    if (part.includes("@")) {
      return (
        <a key={part} href={`mailto:${part}`}>
          {part}
        </a>
      );
    }
    const isNumber = /^\+?\d[\d ]{7,}\d$/.test(part);
    return isNumber ? (
      <a key={part} href={`tel:${part.replaceAll(" ", "")}`}>
        {part}
      </a>
    ) : (
      part
    );
  });
}
