import { ButtonLink } from "#app/components/native/button.tsx";
import { type DirectExportKind, exportKinds } from "#app/domain/exports/export-kinds.ts";
import { paths } from "#app/paths.ts";
import "./exports.css";

type DirectDownloadsProps = {
  kinds: readonly DirectExportKind[];
  editions: readonly { id: string; name: string }[];
  inspectionId: string;
  /** Whether there are columns to be explained. */
  readme: boolean;
};

const holds: Readonly<Partial<Record<DirectExportKind, string>>> = {
  answers: "A line for each response: what its sender said about themselves, then each question.",
  words: "A line for each text: parents’, young people’s, and notes of the open meeting.",
  counts: "The latest release that you may see, with small numbers hidden.",
  "evidence-summary":
    "For each focus area: judgements, findings and what they rest on, what each source says, figures, documents.",
  codebook: "Focus areas, their themes and what each is about, for programs that code texts.",
};

/** What is there at once. */
export function DirectDownloads({ kinds, editions, inspectionId, readme }: DirectDownloadsProps) {
  return (
    <section className="export-part" aria-labelledby="at-once">
      <h2 id="at-once">At once</h2>
      <ul className="export-list">
        {kinds.map((kind) => (
          <Item
            key={kind}
            title={exportKinds[kind].title}
            href={paths.exports.file(inspectionId, exportKinds[kind].file)}
          >
            {holds[kind] ?? ""}
          </Item>
        ))}
        {editions.map(({ id, name }) => (
          <Item
            key={id}
            title={`${exportKinds.letter.title}: ${name}`}
            href={`${paths.exports.file(inspectionId, exportKinds.letter.file)}?edition=${encodeURIComponent(id)}`}
          >
            To be read and printed in any word processor.
          </Item>
        ))}
      </ul>
      {readme ? (
        <p>
          <a href={paths.exports.file(inspectionId, "readme.txt")}>
            What the columns and symbols of the CSV files mean
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Item({ title, href, children }: { title: string; href: string; children: string }) {
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p>{children}</p>
      </div>
      <ButtonLink kind="secondary" href={href}>
        Download<span className="visually-hidden">{`: ${title}`}</span>
      </ButtonLink>
    </li>
  );
}
