export { CardPage } from './card-page.tsx';
export { Finished } from './finished.tsx';
export { PassOn } from './pass-on.tsx';
export { Register } from './register.tsx';
export { Turn } from './turn.tsx';
export { Unlock } from './unlock.tsx';
export { WhatFile } from './what-file.tsx';
