import { Fragment } from "react";
import { Card } from "#app/components/card.tsx";
import "./outbox.css";

type Message = { to: string; subject: string; text: string; writtenAt: string; writtenAtText: string };

/** A message as its reader would see it, with the links in it to follow. */
export function WrittenMessage({
  message: { to, subject, text, writtenAt, writtenAtText },
}: {
  message: Message;
}) {
  return (
    <Card title={subject}>
      <p className="outbox-envelope">
        To {to}, <time dateTime={writtenAt}>{writtenAtText}</time>
      </p>
      <div className="outbox-text">{withLinks(text)}</div>
    </Card>
  );
}

function withLinks(text: string) {
  let end = 0;
  const parts = [...text.matchAll(/https?:\/\/[^\s<>]+/g)].map(({ 0: href, index }) => {
    const before = text.slice(end, index);
    end = index + href.length;
    return (
      <Fragment key={index}>
        {before}
        <a href={href}>{href}</a>
      </Fragment>
    );
  });
  return [...parts, text.slice(end)];
}
