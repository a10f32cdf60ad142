import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import type { Settlement } from "#app/domain/samples/sample.ts";
import { settlementOptions } from "./settlement-options.ts";

export type SettleProps = {
  path: string;
  textNumber: number;
  themeId: string;
  name: string;
  decision: Settlement;
  /** Who settled it. */
  by?: string;
};

// React Aria's list of choices, which no first script of a page carries.
const loadSelect = () => import("./settle-select.tsx");

/** Whether a text is under a theme about which two differed: a form, and with script a choice that is sent at once. */
export function SettleForm(props: SettleProps) {
  const { path, textNumber, themeId, name, decision, by } = props;
  const form = (
    <Form action={path}>
      <input type="hidden" name="text" value={textNumber} />
      <input type="hidden" name="themeId" value={themeId} />
      <label htmlFor={`settle-${textNumber}-${themeId}`}>{name}</label>
      <div className="sample-settle">
        <select
          className="input select"
          id={`settle-${textNumber}-${themeId}`}
          name="decision"
          defaultValue={decision}
        >
          {settlementOptions.map(({ id, name: label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <Button kind="secondary" compact>
          Settle<span className="visually-hidden">{` ${name}, text ${textNumber}`}</span>
        </Button>
      </div>
      {by === undefined ? null : <p className="small soft">{`Settled by ${by}`}</p>}
    </Form>
  );
  return <EnhancedPart fallback={form} load={loadSelect} props={props} />;
}
