import { format, type Language } from '@guildhall/core/messages';
import type { Finished } from './finished.ts';

interface Told {
  readonly name: string;
  readonly required: boolean;
  readonly language: Language;
  readonly anchor: HTMLElement | null;
}

/** The element as a field of the form around it. Before anybody has finished it is empty. */
export class FormPart {
  /** `null` in a browser without them; a hidden field does the same there, but for `required`. */
  readonly internals: ElementInternals | null;
  readonly #element: HTMLElement;
  #field: HTMLInputElement | null = null;
  #value = '';

  constructor(element: HTMLElement) {
    this.#element = element;
    this.internals = 'attachInternals' in element ? element.attachInternals() : null;
  }

  get value(): string { return this.#value; }

  get form(): HTMLFormElement | null { return this.internals === null ? this.#element.closest('form') : this.internals.form; }

  tell(finished: Finished | null, { name, required, language, anchor }: Told): void {
    this.#value = finished === null ? '' : JSON.stringify(finished.completion);
    if (this.internals === null) {
      this.#tellField(name);
      return;
    }
    // Its state knows the record too, so that the browser can bring it back with the page, and it goes with its record.
    this.internals.setFormValue(finished === null ? null : this.#value, finished === null ? null : JSON.stringify(finished));
    if (required && finished === null && anchor !== null) this.internals.setValidity({ valueMissing: true }, format(language, 'errors.notFinished'), anchor);
    else this.internals.setValidity({});
  }

  #tellField(name: string): void {
    if (name === '' || this.#value === '') {
      this.#field?.remove();
      return;
    }
    this.#field ??= this.#element.ownerDocument.createElement('input');
    this.#field.type = 'hidden';
    this.#field.name = name;
    this.#field.value = this.#value;
    this.#element.append(this.#field);
  }
}
