import type { ResponseFilter } from "#app/domain/collation/collation-filter.ts";
import { aboutQuestions, describeProfileAnswer } from "#app/domain/survey/respondent-profile.ts";
import { responseMessages } from "#app/messages/work/response-messages.ts";
import { Form } from "./form.tsx";
import { Button, ButtonRow } from "./native/button.tsx";
import { Details } from "./native/details.tsx";
import { Select } from "./native/select.tsx";
import "./response-filter.css";

type ResponseFilterFormProps = { action: string; filter: ResponseFilter; responseCount: number };

/** Narrows what parents said to those who said certain things about themselves. It stands in the address. */
export function ResponseFilterForm({ action, filter, responseCount }: ResponseFilterFormProps) {
  const selectedValue = (name: string) => filter.groups.find((group) => group.name === name)?.value ?? "";
  const narrowed = filter.groups.length > 0 || filter.unfinished !== "included";
  return (
    <div className="response-filter">
      {narrowed ? (
        <p className="response-filter-now">
          <strong>{responseMessages.t("only", { count: responseCount })}</strong>
          {`, where ${describeFilter(filter).join("; ")}. Young people and the open meeting are not filtered. `}
          <a href={action}>Show everybody</a>
        </p>
      ) : null}
      <Details summary={narrowed ? "Change the filter" : "Filter by what parents said about themselves"}>
        <Form method="get" action={action}>
          <div className="response-filter-fields">
            {aboutQuestions.map(({ name, heading, options }) => (
              <Select
                key={name}
                label={heading}
                name={name}
                defaultValue={selectedValue(name)}
                placeholder="All"
                options={options.map(({ value, label }) => ({ value, label }))}
              />
            ))}
            <Select
              label="Unfinished answers"
              name="unfinished"
              defaultValue={filter.unfinished}
              options={[
                { value: "included", label: "Included" },
                { value: "left-out", label: "Left out" },
                { value: "only", label: "Only these" },
              ]}
            />
          </div>
          <ButtonRow>
            <Button kind="secondary">Show these</Button>
          </ButtonRow>
        </Form>
      </Details>
    </div>
  );
}

function describeFilter({ groups, unfinished }: ResponseFilter): string[] {
  return [
    ...groups.flatMap(({ name, value }) => {
      const label = describeProfileAnswer(name, value);
      return label ? [`${label.heading.toLowerCase()} is “${label.label}”`] : [];
    }),
    ...(unfinished === "left-out" ? ["the answers were sent"] : []),
    ...(unfinished === "only" ? ["the answers were left unfinished"] : []),
  ];
}
