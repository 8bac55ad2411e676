import 'survey-core-3.0.0/survey-core.fontless.min.css';
import { Model } from 'survey-core-3.0.0';
import { createRoot } from 'react-dom/client';
import { Survey } from 'survey-react-ui';
import { framework, items } from '../../councillor.ts';
import { placeIn, timing } from './on-page.ts';

const [how = 'page', kind = 'radiogroup'] = location.hash.slice(1).split('+');
const levels = framework.scale.kind === 'levels' ? framework.scale.levels : [];

/** The same questions with the same answers in survey-core's own words: one, an area or all of them on a page. Nothing is worked out and nothing is saved. */
const survey = new Model({
  questionsOnPageMode: how === 'page' ? 'questionPerPage' : how === 'all' ? 'singlePage' : 'standard',
  pages: framework.competencies.map(({ id, plainTitle, indicators }) => ({
    name: id,
    title: plainTitle,
    elements: indicators.map((indicator) => ({
      name: indicator.id, title: indicator.stem,
      ...(kind === 'rating' ? { type: 'rating', rateMin: 1, rateMax: levels.length } : { type: 'radiogroup', choices: levels.map(({ value, shown }) => ({ value, text: shown })) }),
    })),
  })),
});

let shown = 0;
globalThis.measured = {
  ...timing(),
  show: (item) => {
    for (; how === 'page' && shown < item; shown++) survey.performNext();
    if (how === 'area') survey.currentPageNo = framework.competencies.findIndex(({ indicators }) => indicators.some(({ id }) => id === items[item]?.indicator.id));
  },
  placeOf: (item, level) => {
    const names = items.map(({ indicator }) => `${indicator.id}_${survey.getQuestionByName(indicator.id).id}`);
    return placeIn(names, item, level);
  },
  kept: () => Promise.resolve(items.map(({ indicator }) => { const value: unknown = survey.getValue(indicator.id); return typeof value === 'number' ? value : undefined; })),
};

const root = document.getElementById('root');
// The types of the renderer are made against another copy of survey-core; the pages are built with one.
if (root !== null) createRoot(root).render(<Survey model={survey as never} />);
