import { Button } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Form } from "#app/components/form.tsx";

type HolidayTableProps = {
  caption: string;
  rows: readonly { date: string; said: string; title: string; addedBy: string | null }[];
};

/** Bank holidays by date. One that was added on screen says by whom, and can be taken off again. */
export function HolidayTable({ caption, rows }: HolidayTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: "date", label: "Date" },
        { key: "title", label: "Name" },
        { key: "added", label: "Added" },
      ]}
      rows={rows.map(({ date, said, title, addedBy }) => ({
        key: date,
        cells: [
          <time key="date" dateTime={date}>
            {said}
          </time>,
          title,
          addedBy === null ? (
            <span key="added" className="soft">
              Came with Noonday
            </span>
          ) : (
            <div key="added" className="bank-holidays-added">
              <span>By {addedBy}</span>
              <Form action={`/bank-holidays/${date}/removal`}>
                <Button kind="secondary" compact>
                  Take off<span className="visually-hidden"> {said}</span>
                </Button>
              </Form>
            </div>
          ),
        ],
      }))}
      empty={<p>None.</p>}
    />
  );
}
