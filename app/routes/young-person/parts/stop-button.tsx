import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { paths } from "#app/paths.ts";

/** Ends it before anything was stored, and takes what was chosen off the device. It stands below each screen's own buttons. */
export function StopButton({ slug }: { slug: string }) {
  const { t } = useFamilyTranslator();
  return (
    <Form action={paths.youngPerson.start(slug)}>
      <Button kind="secondary" name="choice" value="stop">
        {t("young.stop")}
      </Button>
    </Form>
  );
}
