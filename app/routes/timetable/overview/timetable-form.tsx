import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { DateField } from "#app/components/native/date-field.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { paths } from "#app/paths.ts";
import "./timetable.css";

type TimetableFormProps = {
  typed: {
    dayOne: string | null;
    inThree: { day: string; month: string; year: string };
    days: string | null;
  };
  errors: { dayOne?: string; days?: string };
  /** Where to see the nearest working day's dates, when day 1 is none. */
  instead: string | null;
};

const lengths = ["2", "3", "4"].map((days) => ({ value: days, label: `${days} days` }));

export function TimetableForm({ typed, errors, instead }: TimetableFormProps) {
  return (
    <div className="timetable-form">
      <Form method="get" action={paths.timetable.overview()}>
        <div className="timetable-fields">
          <div>
            <DateField
              label="First day on site (day 1)"
              name="day-1"
              description="For example, 28 9 2026"
              defaultValue={typed.dayOne ?? typed.inThree}
              errorMessage={errors.dayOne}
            />
            {instead ? (
              <p>
                <a href={instead}>See the dates for the next working day instead</a>
              </p>
            ) : null}
          </div>
          <RadioGroup
            label="How long they stay"
            name="days"
            options={lengths}
            defaultValue={typed.days ?? "3"}
            errorMessage={errors.days}
          />
        </div>
        <ButtonRow>
          <Button>Show the dates</Button>
        </ButtonRow>
      </Form>
    </div>
  );
}
