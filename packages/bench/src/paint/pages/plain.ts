import { framework, items } from '../../councillor.ts';
import { placeIn, timing } from './on-page.ts';

/** The same choices as bare radio buttons, a question a page and nothing done about a choice: what the browser takes by itself. */
const levels = framework.scale.kind === 'levels' ? framework.scale.levels : [];
const root = document.getElementById('root');
const kept: (number | undefined)[] = items.map(() => undefined);

globalThis.measured = {
  ...timing(),
  show: (item) => {
    const fieldset = document.createElement('fieldset');
    fieldset.append(...levels.map(({ value, shown }) => {
      const [label, input] = [document.createElement('label'), document.createElement('input')];
      Object.assign(input, { type: 'radio', name: items[item]?.id ?? '', value: String(value) });
      input.addEventListener('change', () => { kept[item] = value; });
      label.append(input, shown);
      return label;
    }));
    root?.replaceChildren(fieldset);
  },
  placeOf: (item, level) => placeIn(items.map(({ id }) => id), item, level),
  kept: () => Promise.resolve(kept),
};
