/** The rules by which something is held back, by the name a refusal gives. */
export type RuleId =
  | 'minimum-group' | 'both-sides' | 'people-behind' | 'levels-group' | 'reliability-group' | 'unanimity' | 'spread' | 'width' | 'complementary' | 'margins'
  | 'changed' | 'room-sheets' | 'room-reopening' | 'lower-floor' | 'unreleased' | 'rater-group';

/**
 * What each rule says, and where it comes from.
 *
 * A reason must not tell what it hides. So each figure has one rule that is given for it, whatever it was that held the figure back, and what
 * the rule says covers all of them.
 */
export const rules: Readonly<Record<RuleId, { readonly rule: string; readonly says: string }>> = {
  'minimum-group': { rule: 'R1', says: 'nothing is shown of a group of fewer than 10 people, not even how many they are' },
  'both-sides': { rule: 'R2', says: 'a share is shown only where at least 10 people stand on each side of it, and where nothing hidden could be worked out from it; none is hidden like few' },
  'people-behind': { rule: 'R1', says: 'a count of answers is shown only where at least 10 people are certain to stand behind it; neighbouring levels are put together until they do, or nothing is shown, as where nearly all say the same' },
  'levels-group': { rule: 'R6', says: 'levels, median and quartiles are shown from 20 people on' },
  'reliability-group': { rule: 'R5', says: 'reliability and items are shown from 30 complete rows on' },
  unanimity: { rule: 'R6', says: 'how answers are spread is not shown where more than 9 in 10 say the same, nor where it could help to work out something hidden' },
  spread: { rule: 'R6', says: 'quartiles are held back where nearly all answer alike, and where they would tell too much beside what else is shown' },
  width: { rule: 'R3', says: 'a figure is held back where it would narrow another that is hidden to fewer than five steps' },
  complementary: { rule: 'R3', says: 'where a total is shown, at least two parts of it are hidden, of 10 people together, or none' },
  margins: { rule: 'R4', says: 'parts of a group are shown only where every part has at least 50 people' },
  changed: { rule: 'R7', says: 'a new report takes at least 10 people who joined, left or changed, in the group and in each competency, and not all alike; until then the last figures stand' },
  'room-sheets': { rule: 'room', says: 'a round shows its picture from 5 sheets on' },
  'room-reopening': { rule: 'room', says: 'a new picture takes at least 5 new sheets; until then the last one stands' },
  'lower-floor': { rule: 'R1', says: 'a floor may be raised, and never lowered' },
  unreleased: { rule: 'R8', says: 'only what has been released may be shown' },
  'rater-group': { rule: 'raters', says: 'a group of fewer than 3 people who were asked is left out of everything' },
};
