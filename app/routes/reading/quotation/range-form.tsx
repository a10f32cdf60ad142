import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";

/** Chooses the first and the last sentence that are quoted. */
export function RangeForm({
  quotationPath,
  carried,
  sentences,
}: {
  quotationPath: string;
  carried: { finding: string | null; of: string | null };
  sentences: readonly { start: number; end: number; label: string }[];
}) {
  const last = sentences.at(-1);
  return (
    <Form method="get" action={quotationPath}>
      {Object.entries(carried).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
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
