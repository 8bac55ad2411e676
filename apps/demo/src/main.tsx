import { browserStore, fetchCouncilProfile } from '@guildhall/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import '@guildhall/react/styles.css';
import './style/index.css';

const root = document.getElementById('root');
if (root) {
  const page = createRoot(root);
  try {
    const council = await fetchCouncilProfile('./council.json');
    page.render(<StrictMode><App council={council} store={browserStore()} /></StrictMode>);
  } catch (error) {
    // Whoever put it up sees at once what to mend. Nobody begins without the council's own privacy notice.
    page.render(<div className="gh app-width"><p className="govuk-body gh-as-written" role="alert">{error instanceof Error ? error.message : String(error)}</p></div>);
  }
}
