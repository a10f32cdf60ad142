import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { type BackgroundExportKind, exportKinds } from "#app/domain/exports/export-kinds.ts";
import { paths } from "#app/paths.ts";
import "./exports.css";

type ExportFormProps = { kinds: readonly BackgroundExportKind[]; inspectionId: string; exact: boolean };

const workbook = {
  exact:
    "Notes and symbols first, then every response, the figures of all questions, a sheet for each question’s answers, young people, the open meeting and themes.",
  released: "Notes and symbols first, then a sheet for each table of the latest counts shared with you.",
};

/** What takes a while: asked for here, made beside whatever else is done. */
export function ExportForm({ kinds, inspectionId, exact }: ExportFormProps) {
  const holds: Readonly<Record<BackgroundExportKind, string>> = {
    "workbook-xlsx": exact ? workbook.exact : workbook.released,
    "workbook-ods": "The same, as an OpenDocument spreadsheet.",
    "coded-texts":
      "All texts with who said them (as groups), the code frame and every coding, as other programs for reading texts open them.",
    archive:
      "Questions, responses, discussions, the meeting, themes, findings, quotations as they may leave, earlier figures, judgements, the letter, releases, the text of evidence and the seals, with a note of what each part means.",
  };
  return (
    <section className="export-part" aria-labelledby="made">
      <h2 id="made">Everything, made while you wait or work</h2>
      <Form action={paths.exports.list(inspectionId)}>
        <ul className="export-list" id="kind">
          {kinds.map((kind) => (
            <li key={kind}>
              <div>
                <h3>{exportKinds[kind].title}</h3>
                <p>{holds[kind]}</p>
              </div>
              <Button kind="secondary" name="kind" value={kind}>
                Export<span className="visually-hidden">{`: ${exportKinds[kind].title}`}</span>
              </Button>
            </li>
          ))}
        </ul>
      </Form>
    </section>
  );
}
