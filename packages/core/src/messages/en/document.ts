/** What stands in documents that are written to be printed, kept or edited, beside the words of a report. */
export const document = {
  'document.picture': 'Each skill: where you are, and where you want to be',
  'document.picture.scale': 'On the scale',
  'document.figures': 'Where each figure comes from',
  'document.figures.lead': 'For each skill: what you said, and how its figure came from that.',
  'document.fillIn': 'These are ideas. The empty places are yours to fill in.',
  'document.noPlan': 'There is nothing to do in it yet.',
  'document.for': 'Which skills it is for',
  'document.languages': 'Languages',
};
