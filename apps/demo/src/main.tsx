// The components' styles before ours, and ours before a room's: in the one-file build all stand in this order.
import '@guildhall/react/styles.css';
import './style/index.css';
import { councilProfileIn, CouncilUnreachable, fetchCouncilProfile } from '@guildhall/react/first';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { listenForDevice } from './device/listen.ts';
import { NoCouncil } from './device/no-council.tsx';
import { readAsBefore } from './routing/kept-reading.ts';
import { warmUp } from './first/warm-up.ts';

const root = document.getElementById('root');
if (root) {
  readAsBefore();
  listenForDevice();
  const page = createRoot(root);
  try {
    // Where everything is one file, the council's profile is in it.
    const inside = document.getElementById('council')?.textContent;
    const council = inside === undefined || inside === null ? await fetchCouncilProfile('./council.json') : councilProfileIn(inside, 'council.json');
    page.render(<StrictMode><App council={council} /></StrictMode>);
    warmUp();
  } catch (error) {
    // Whoever put it up sees at once what to mend. Nobody begins without the council's own privacy notice.
    if (error instanceof CouncilUnreachable) page.render(<NoCouncil why={error.why} />);
    else page.render(<div className="gh app-width"><p className="govuk-body gh-as-written" role="alert">{error instanceof Error ? error.message : String(error)}</p></div>);
  }
}
