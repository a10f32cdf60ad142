import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";

type FindingFormProps = {
  at: string;
  findings: readonly { id: string; number: number; words: string }[];
  /** `yes` where it was linked just now, `no` where the finding was not there any more. */
  linked: string | null;
};

/** Links a passage to a finding, as evidence for it. */
export function FindingForm({ at, findings, linked }: FindingFormProps) {
  if (findings.length === 0 && linked === null) return null;
  return (
    <>
      <h2 id="findings">Findings</h2>
      {linked === null ? null : (
        <Banner kind={linked === "no" ? "warning" : "success"} announce>
          <p>
            {linked === "no"
              ? "That finding is not there any more. Choose another."
              : "This passage is linked to the finding."}
          </p>
        </Banner>
      )}
      {findings.length === 0 ? null : (
        <Form action={at}>
          <Select
            label="Evidence for the finding"
            name="findingId"
            options={findings.map(({ id, number, words }) => ({ value: id, label: `${number}. ${words}` }))}
          />
          <Button kind="secondary">Link to the finding</Button>
        </Form>
      )}
    </>
  );
}
