import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import type { TimetableQuery } from "#app/domain/calendar/timetable-query.ts";
import type { FieldErrors } from "#app/http/parse-form.ts";
import "../parts/dates.css";

type ChooseDayOneProps = {
  now: { dayOne: string; days: string };
  typed: TimetableQuery;
  errors: FieldErrors;
  dates: string;
  bankHolidays: readonly { date: string; title: string }[];
};

const lengths = ["2", "3", "4"].map((days) => ({ value: days, label: `${days} days` }));

export function ChooseDayOne({ now, typed, errors, dates, bankHolidays }: ChooseDayOneProps) {
  const isTyped = typed.days !== null || typed.inThree.day !== "";
  return (
    <div className="dates-form">
      <p>
        All dates are worked out again. A date that you moved follows the rule again; what has already
        happened stays, and an open survey is not touched. You see everything before it changes.
      </p>
      <Form method="get">
        <DatePickerField
          label="First day on site (day 1)"
          name="day-1"
          startsAt={now.dayOne}
          bankHolidays={bankHolidays}
          defaultValue={isTyped ? (typed.dayOne ?? typed.inThree) : now.dayOne}
          errorMessage={errors["day-1"]}
        />
        <RadioGroup
          label="How long inspectors stay"
          name="days"
          options={lengths}
          defaultValue={typed.days ?? now.days}
          errorMessage={errors.days}
        />
        <ButtonRow>
          <Button>See what would change</Button>
          <ButtonLink kind="quiet" href={dates}>
            Leave it as it is
          </ButtonLink>
        </ButtonRow>
      </Form>
    </div>
  );
}
