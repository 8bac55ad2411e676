import type { Competency } from '../../../framework/framework.ts';
import { actionPlanning } from './action-planning.ts';
import { brokering } from './brokering.ts';
import { communityAdvocate } from './community-advocate.ts';
import { communityLeader } from './community-leader.ts';
import { conflictResolution } from './conflict-resolution.ts';
import { engagingNewCommunities } from './engaging-new-communities.ts';
import { knowledgeChampion } from './knowledge-champion.ts';
import { placeShaper } from './place-shaper.ts';
import { politicalRepresentative } from './political-representative.ts';
import { serviceTransformer } from './service-transformer.ts';

/** Six roles, then four soft skills, in the order a person meets them. */
export const competencies: readonly Competency[] = [
  politicalRepresentative,
  communityAdvocate,
  communityLeader,
  serviceTransformer,
  placeShaper,
  knowledgeChampion,
  actionPlanning,
  engagingNewCommunities,
  conflictResolution,
  brokering,
];
