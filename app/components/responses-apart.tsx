import { formatNumber } from "#app/messages/format-number.ts";

type ResponsesApartProps = {
  apart: readonly { value: string; label: string; count: number }[];
  /** The page on which their answers can be read by themselves. */
  collation: string;
};

/** Names who answered and is not counted among parents and carers, and leads to what they said. */
export function ResponsesApart({ apart, collation }: ResponsesApartProps) {
  if (apart.length === 0) return null;
  return (
    <p className="soft">
      Not counted among parents and carers:{" "}
      {apart.map(({ value, label, count }, index) => (
        <span key={value}>
          {index > 0 ? ", " : ""}
          <a href={`${collation}?role=${value}`}>
            {formatNumber(count)} “{label}”
          </a>
        </span>
      ))}
      .
    </p>
  );
}
