import { type Preview, previewProblems } from "#app/domain/evidence/preview.ts";

type ImagePreviewProps = { preview: Preview; href: string; fileName: string; shows: string };

/** An image that was sent, as it was drawn anew; in its place, why there is none. */
export function ImagePreview({ preview, href, fileName, shows }: ImagePreviewProps) {
  switch (preview.kind) {
    case "none":
    case "waiting":
      return null;
    case "not-made":
      return (
        <section className="section" aria-labelledby="preview">
          <h2 id="preview">Preview</h2>
          <p>{`${previewProblems[preview.why]} Download the file to see it.`}</p>
        </section>
      );
    case "made":
      return (
        <section className="section" aria-labelledby="preview">
          <h2 id="preview">Preview</h2>
          <img
            className="evidence-preview"
            src={href}
            width={preview.width}
            height={preview.height}
            // Nobody has described the picture; all that is known of it is what its sender says.
            alt={`${fileName}. Nobody has described it; its sender says that it shows: ${shows}`}
          />
          <p className="soft small">
            Drawn again from the file and made smaller. When, where and with what it was taken is not in it.
            Words in an image cannot be searched.
          </p>
        </section>
      );
  }
}
