import type { ReactNode } from 'react';
import { useReading } from '../service/reading.ts';
import { useService } from '../service/service.ts';
import { Foot } from './foot.tsx';
import { P } from './text.tsx';
import { Tools } from './tools.tsx';

/** What stands around an assessment that is part of somebody else's page: whose it is, its language, its size, and the tools for reading. */
export function AssessmentFrame({ children }: { readonly children: ReactNode }) {
  const { language, large } = useReading();
  const { council } = useService();
  return (
    <div className={large ? 'gh gh--large' : 'gh'} lang={language}>
      {council.isNamed ? <P className="gh-council">{council.profile.name}</P> : null}
      <Tools />
      {children}
      <Foot />
    </div>
  );
}
