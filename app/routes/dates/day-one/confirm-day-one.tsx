import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { type Typed, typedOr } from "#app/http/parse-form.ts";
import { paths } from "#app/paths.ts";
import { PlannedSteps } from "../parts/planned-steps.tsx";
import type { PlannedStepView } from "../parts/proposal-view.ts";

type ConfirmDayOneProps = {
  plan: {
    dayOne: string;
    dayOneText: string;
    days: number;
    steps: readonly PlannedStepView[];
    warnings: readonly string[];
  };
  inspectionId: string;
  notified: boolean;
  typed: Typed | undefined;
  error: string | undefined;
};

export function ConfirmDayOne({ plan, inspectionId, notified, typed, error }: ConfirmDayOneProps) {
  const [year, month, day] = plan.dayOne.split("-");
  return (
    <>
      <p className="lead">
        Day 1 would be {plan.dayOneText}, for {plan.days} days. Nothing has changed yet.
      </p>
      {plan.warnings.length > 0 ? (
        <Banner kind="warning" title="Before you rely on these dates" titleAs="h2">
          {plan.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Banner>
      ) : null}
      <PlannedSteps caption="What would become of each step" steps={plan.steps} />
      <div className="dates-form">
        <Form action={`${paths.dates.dayOne(inspectionId)}?day-1=${plan.dayOne}&days=${plan.days}`}>
          <input type="hidden" name="date-day" value={day} />
          <input type="hidden" name="date-month" value={month} />
          <input type="hidden" name="date-year" value={year} />
          <input type="hidden" name="days" value={plan.days} />
          <TextArea
            label="Why it changes"
            name="reason"
            isOptional={!notified}
            description="Everybody who can see the dates can read this. Do not name a family."
            limit={500}
            rows={3}
            defaultValue={typedOr(typed, "reason")}
            errorMessage={error}
          />
          <ButtonRow>
            <Button>Change the dates</Button>
            <ButtonLink kind="quiet" href={paths.dates.overview(inspectionId)}>
              Leave them as they are
            </ButtonLink>
          </ButtonRow>
        </Form>
      </div>
    </>
  );
}
