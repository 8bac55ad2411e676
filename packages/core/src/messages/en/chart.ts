/** What stands around the picture of a profile. */
export const chart = {
  'chart.span': 'The levels go from {low} to {high}, on a scale from {least} to {most}.',
  'chart.one': '“{skill}” is at {level}, on a scale from {least} to {most}.',
  'chart.same': 'All of them are at {level}, on a scale from {least} to {most}.',
  'chart.furthest': 'Furthest from where you want to be: {skills}.',
  'chart.missing': 'Some answers are missing in {count, plural, one {# skill} other {# skills}}. The bar shows how far up or down they could take the level.',
  'chart.band': 'Where it could be with the missing answers',
  'chart.band.short': 'Could be',
  'chart.fromTo': '{from} to {to}',
};
