import type { chart as english } from '../en/chart.ts';
import type { WelshOf } from '../translation.ts';

export const chart: WelshOf<typeof english> = {
  'chart.span': {
    of: 'The levels go from {low} to {high}, on a scale from {least} to {most}.',
    text: 'Mae’r lefelau’n mynd o {low} i {high}, ar raddfa o {least} i {most}.',
    status: 'draft',
  },
  'chart.one': {
    of: '“{skill}” is at {level}, on a scale from {least} to {most}.',
    text: 'Mae “{skill}” ar {level}, ar raddfa o {least} i {most}.',
    status: 'draft',
  },
  'chart.same': {
    of: 'All of them are at {level}, on a scale from {least} to {most}.',
    text: 'Maent i gyd ar {level}, ar raddfa o {least} i {most}.',
    status: 'draft',
  },
  'chart.furthest': { of: 'Furthest from where you want to be: {skills}.', text: 'Pellaf o’r lle rydych am fod: {skills}.', status: 'draft' },
  'chart.missing': {
    of: 'Some answers are missing in {count, plural, one {# skill} other {# skills}}. The bar shows how far up or down they could take the level.',
    text: 'Mae rhai atebion ar goll mewn {count, plural, zero {# sgìl} one {# sgìl} two {# sgìl} few {# sgìl} many {# sgìl} other {# sgìl}}. Mae’r bar yn dangos pa mor bell i fyny neu i lawr y gallent fynd â’r lefel.',
    status: 'draft',
  },
  'chart.band': { of: 'Where it could be with the missing answers', text: 'Lle gallai fod gyda’r atebion sydd ar goll', status: 'draft' },
  'chart.band.short': { of: 'Could be', text: 'Gallai fod', status: 'draft' },
  'chart.fromTo': { of: '{from} to {to}', text: '{from} i {to}', status: 'draft' },
};
