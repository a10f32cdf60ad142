import { DataTable } from "#app/components/data-table.tsx";
import { paths } from "#app/paths.ts";

type HolidayTableProps = {
  caption: string;
  rows: readonly {
    date: string;
    dateText: string;
    title: string;
    addedBy: string | null;
    removable: boolean;
  }[];
};

/** Bank holidays by date. One that was added on screen says by whom. */
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
      rows={rows.map(({ date, dateText, title, addedBy, removable }) => ({
        key: date,
        cells: [
          <time key="date" dateTime={date}>
            {dateText}
          </time>,
          title,
          <div key="added" className="bank-holidays-added">
            {addedBy === null ? <span className="soft">Came with Noonday</span> : <span>By {addedBy}</span>}
            {removable ? (
              <a href={paths.bankHolidays.removal(date)}>
                Remove<span className="visually-hidden"> {dateText}</span>
              </a>
            ) : null}
          </div>,
        ],
      }))}
      empty={<p>None.</p>}
    />
  );
}
