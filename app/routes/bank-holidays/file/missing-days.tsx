import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import type { PreviewedInspection } from "#app/domain/bank-holidays/preview-bank-holidays.server.ts";
import { paths } from "#app/paths.ts";
import { PreviewedInspections } from "../parts/previewed-inspections.tsx";

type MissingDaysProps = {
  /** The file as it was pasted, to be sent again. */
  file: string;
  /** What it would add, in words. */
  added: readonly string[];
  missing: readonly { date: string; label: string; hint: string; ticked: boolean }[];
  /** With the ticked days taken off, and with none. */
  inspections: readonly PreviewedInspection[];
  inspectionsIfNoneRemoved: readonly PreviewedInspection[];
};

/** Days of ours that the file has not any more: proposed to be taken off, with the re-visits whose dates change by it. */
export function MissingDays({
  file,
  added,
  missing,
  inspections,
  inspectionsIfNoneRemoved,
}: MissingDaysProps) {
  return (
    <>
      <h1>Some days on our list are not in the file</h1>
      <div className="bank-holidays-lead">
        {added.length > 0 ? (
          <>
            <p>New in the file:</p>
            <ul>
              {added.map((day) => (
                <li key={day}>{day}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>The file has no new day.</p>
        )}
        <Form>
          <input type="hidden" name="file" value={file} />
          <CheckboxGroup
            label="Remove these days from the list"
            description="A day that moved counts twice for as long as its old day stays."
            name="remove"
            defaultValue={missing.filter(({ ticked }) => ticked).map(({ date }) => date)}
            options={missing.map(({ date, label, hint }) => ({ value: date, label, hint }))}
          />
          <input type="hidden" name="confirmed" value="yes" />
          <h2>Re-visits with other dates, if the ticked days are removed</h2>
          <PreviewedInspections
            inspections={inspections}
            none="The dates of all re-visits stay as they are."
          />
          <h2>Re-visits with other dates, if all days stay</h2>
          <PreviewedInspections
            inspections={inspectionsIfNoneRemoved}
            none="The dates of all re-visits stay as they are."
          />
          <p>No date moves by itself. Lead inspectors are told, and confirm or decline the new dates.</p>
          <ButtonRow>
            <Button>Change the list</Button>
            <ButtonLink kind="quiet" href={paths.bankHolidays.list()}>
              Leave the list as it is
            </ButtonLink>
          </ButtonRow>
        </Form>
      </div>
    </>
  );
}
