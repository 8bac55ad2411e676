import { usePath } from '@guildhall/react';
import { CopyPage } from './copy-page.tsx';
import { SetPage } from './set-page.tsx';
import { SetsPage } from './sets-page.tsx';
import './flow.css';

export { FlowHere } from './flow-here.tsx';

/** How each question set works, and a saved copy to step through. */
export function FlowRoom() {
  const [, page] = usePath();
  switch (page) {
    case undefined: return <SetsPage />;
    case 'copy': return <CopyPage />;
    default: return <SetPage id={page} />;
  }
}
