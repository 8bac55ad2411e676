import './hand-in.css';

export { HandInPage } from './hand-in-page.tsx';
export { Join } from './join.tsx';
export { Sheet } from './sheet.tsx';
