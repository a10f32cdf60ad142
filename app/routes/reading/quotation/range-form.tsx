import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";

/** Chooses the first and the last sentence that are quoted. */
export function RangeForm({
  quotationPath,
  finding,
  sentences,
}: {
  quotationPath: string;
  finding: string;
  sentences: readonly { start: number; end: number; label: string }[];
}) {
  const last = sentences.at(-1);
  return (
    <Form method="get" action={quotationPath}>
      {finding === "" ? null : <input type="hidden" name="finding" value={finding} />}
      <Select
        label="From"
        name="from"
        options={sentences.map(({ start, label }) => ({ value: String(start), label }))}
      />
      <Select
        label="To the end of"
        name="to"
        defaultValue={String(last?.end ?? 0)}
        options={sentences.map(({ end, label }) => ({ value: String(end), label }))}
      />
      <Button>Go on</Button>
    </Form>
  );
}
