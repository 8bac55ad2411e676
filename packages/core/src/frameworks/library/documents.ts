import type { SourceDocument } from '../../framework/framework.ts';

/** What the phrases are quoted from. Where no writer is named, the author is the publisher. */
export const documents: readonly SourceDocument[] = [
  { id: 'S000', title: 'Council HR body is set to increase its influence', author: 'Paul Nelson, Personnel Today', year: 2002 },
  { id: 'S001', title: 'Partnerships way ahead for Socpo', author: 'Paul Nelson, Personnel Today', year: 2003 },
  { id: 'S002', title: 'Councils create coaching teams to up audit ratings', author: 'Personnel Today', year: 2005 },
  { id: 'S003', title: 'Headlines: March 14th, 2005', author: 'PublicNet', year: 2005 },
  {
    id: 'S004', title: 'Developing Officer and Member Soft Skills: A Neighbourhood Action Network (NAN) Action Learning Day',
    author: 'The Young Foundation', year: 2008,
  },
];
