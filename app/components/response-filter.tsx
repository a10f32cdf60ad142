import { type ResponseFilter, writeFilter } from "#app/domain/collation/collation-filter.ts";
import { aboutQuestions, describeProfileAnswer } from "#app/domain/survey/respondent-profile.ts";
import { responseMessages } from "#app/messages/work/response-messages.ts";
import { Form } from "./form.tsx";
import { Button, ButtonRow } from "./native/button.tsx";
import { Details } from "./native/details.tsx";
import { Select } from "./native/select.tsx";
import "./response-filter.css";

type ResponseFilterFormProps = {
  action: string;
  filter: ResponseFilter;
  responseCount: number;
  /** Whether a fault of the survey touched any of them. */
  hasFaults?: boolean;
  /** What else stands on the page, and is of everybody all the same. */
  notFiltered?: string;
};

/** Narrows what parents said to those who said certain things about themselves. It stands in the address. */
export function ResponseFilterForm(props: ResponseFilterFormProps) {
  const { action, filter, responseCount, hasFaults, notFiltered } = props;
  const selectedValue = (name: string) => filter.groups.find((group) => group.name === name)?.value ?? "";
  const parts = partsOf(filter);
  const narrowed = parts.length > 0;
  return (
    <div className="response-filter">
      {narrowed ? (
        <div className="response-filter-now">
          <p>
            <strong>{responseMessages.t("only", { count: responseCount })}</strong>
            {`, where ${parts.map(({ sentence }) => sentence).join("; ")}. `}
            {notFiltered ? `Filtered: the survey’s answers and words. Not filtered: ${notFiltered}. ` : null}
            <a href={action}>Show everybody</a>
          </p>
          <ul className="response-filter-parts">
            {parts.map(({ name, tag, without }) => {
              const search = writeFilter(without).toString();
              return (
                <li key={name}>
                  <a href={search === "" ? action : `${action}?${search}`}>
                    <span className="visually-hidden">Remove from the filter: </span>
                    {tag} <span aria-hidden="true">×</span>
                  </a>
                </li>
              );
            })}
          </ul>
        </div>
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
            {hasFaults || filter.faults ? (
              <Select
                label="Touched by a fault of the survey"
                name="faults"
                defaultValue={filter.faults ?? ""}
                placeholder="Included"
                options={[
                  { value: "left-out", label: "Left out" },
                  { value: "only", label: "Only these" },
                ]}
              />
            ) : null}
          </div>
          <ButtonRow>
            <Button kind="secondary">Show these</Button>
          </ButtonRow>
        </Form>
      </Details>
    </div>
  );
}

type FilterPart = { name: string; sentence: string; tag: string; without: ResponseFilter };

/** Each thing that narrows, with the filter that would be left without it. */
function partsOf(filter: ResponseFilter): FilterPart[] {
  const { groups, unfinished } = filter;
  const ofGroups = groups.flatMap(({ name, value }): FilterPart[] => {
    const label = describeProfileAnswer(name, value);
    if (!label) return [];
    return [
      {
        name,
        sentence: `${label.heading.toLowerCase()} is “${label.label}”`,
        tag: `${label.heading}: ${label.label}`,
        without: { ...filter, groups: groups.filter((group) => group.name !== name) },
      },
    ];
  });
  if (filter.faults !== undefined) {
    const { faults, ...without } = filter;
    ofGroups.push({
      name: "faults",
      sentence:
        faults === "only"
          ? "the answers bear the mark of a fault of the survey"
          : "the answers bear no mark of a fault of the survey",
      tag: faults === "only" ? "Touched by a fault" : "Not touched by a fault",
      without,
    });
  }
  if (unfinished === "included") return ofGroups;
  const isLeftOut = unfinished === "left-out";
  return [
    ...ofGroups,
    {
      name: "unfinished",
      sentence: isLeftOut ? "the answers were sent" : "the answers were left unfinished",
      tag: isLeftOut ? "Sent" : "Unfinished",
      without: { ...filter, unfinished: "included" },
    },
  ];
}
