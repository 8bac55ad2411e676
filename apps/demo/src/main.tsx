import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { Desk } from './attempt/desk.ts';
import { readCouncil } from './council.ts';
import './style/index.css';

const root = document.getElementById('root');
if (root) {
  const council = await readCouncil();
  const desk = new Desk({ now: () => new Date().toISOString(), bankHolidays: council.profile.bankHolidays });
  createRoot(root).render(<StrictMode><App council={council} desk={desk} /></StrictMode>);
}
