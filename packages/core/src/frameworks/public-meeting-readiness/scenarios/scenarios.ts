import type { Scenario } from '../../../framework/framework.ts';
import { numberTwelve } from './number-twelve.ts';
import { theGuarantee } from './the-guarantee.ts';
import { theLateText } from './the-late-text.ts';
import { theMissingPartner } from './the-missing-partner.ts';
import { thePhoneCamera } from './the-phone-camera.ts';
import { thePoliticalQuestion } from './the-political-question.ts';
import { thePublicTellingOff } from './the-public-telling-off.ts';
import { theQuietGroup } from './the-quiet-group.ts';
import { theWrongSlide } from './the-wrong-slide.ts';
import { tooClose } from './too-close.ts';

/** SJ1 to SJ10. The best option is written first in each, so whoever shows one has to shuffle it. */
export const scenarios: readonly Scenario[] = [
  theGuarantee,
  thePublicTellingOff,
  thePoliticalQuestion,
  theWrongSlide,
  tooClose,
  theMissingPartner,
  theQuietGroup,
  thePhoneCamera,
  numberTwelve,
  theLateText,
];
