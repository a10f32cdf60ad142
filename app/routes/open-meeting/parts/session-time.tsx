import { Enhanced } from "#app/components/aria/enhanced.tsx";
import { TimeField as NativeTimeField } from "#app/components/native/time-field.tsx";
import { useLoaded } from "#app/components/use-loaded.ts";
import { readTime } from "#app/domain/typed-fields/read-time.ts";

type SessionTimeProps = { label: string; name: string; errorMessage?: string; defaultValue: string };

// React Aria's field comes after the page's own first script.
const loadTimeField = () => import("#app/components/aria/time-field.tsx");

/** A time of day, part by part once script is there. What cannot be read as one stays in the native field, to be put right. */
export function SessionTime(props: SessionTimeProps) {
  const { label, errorMessage } = props;
  const { TimeField } = useLoaded(loadTimeField) ?? {};
  return (
    <Enhanced
      fallback={<NativeTimeField {...props} />}
      isReady={TimeField !== undefined}
      canShow={isEmptyOrTime}
    >
      {(control) =>
        TimeField ? (
          <TimeField
            {...control}
            value={toClockTime(control.value)}
            label={label}
            description="For example, 14:00 or 6pm"
            errorMessage={errorMessage}
          />
        ) : null
      }
    </Enhanced>
  );
}

function isEmptyOrTime(typed: string): boolean {
  return typed === "" || readTime(typed).ok;
}

/** HH:MM for what is a time, and anything else as it is. */
function toClockTime(typed: string): string {
  const time = readTime(typed);
  return time.ok ? time.value.toString({ smallestUnit: "minute" }) : typed;
}
