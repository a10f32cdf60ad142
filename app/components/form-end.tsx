import { formEndName } from "#app/domain/text/text-field.ts";

/**
 * Stands last in a form that ends with ticks or choices. One that is not ticked is not sent, so without this a form that was
 * cut off on its way would read as one in which nothing was ticked.
 */
export function FormEnd() {
  return <input type="hidden" name={formEndName} value="yes" />;
}
