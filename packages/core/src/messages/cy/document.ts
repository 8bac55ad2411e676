import type { document as english } from '../en/document.ts';
import type { WelshOf } from '../translation.ts';

export const document: WelshOf<typeof english> = {
  'document.picture': { of: 'Each skill: where you are, and where you want to be', text: 'Pob sgìl: ble rydych chi, a ble hoffech chi fod', status: 'draft' },
  'document.picture.scale': { of: 'On the scale', text: 'Ar y raddfa', status: 'draft' },
  'document.figures': { of: 'Where each figure comes from', text: 'O ble mae pob ffigur yn dod', status: 'draft' },
  'document.figures.lead': {
    of: 'For each skill: what you said, and how its figure came from that.',
    text: 'Ar gyfer pob sgìl: beth ddywedoch chi, a sut y daeth ei ffigur o hynny.',
    status: 'draft',
  },
  'document.fillIn': {
    of: 'These are ideas. The empty places are yours to fill in.',
    text: 'Syniadau yw’r rhain. Chi sydd i lenwi’r lleoedd gwag.',
    status: 'draft',
  },
  'document.noPlan': { of: 'There is nothing to do in it yet.', text: 'Does dim i’w wneud ynddo eto.', status: 'draft' },
  'document.for': { of: 'Which skills it is for', text: 'Ar gyfer pa sgiliau', status: 'draft' },
  'document.languages': { of: 'Languages', text: 'Ieithoedd', status: 'draft' },
};
