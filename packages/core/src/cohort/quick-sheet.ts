import type { Framework } from '../framework/framework.ts';
import type { CohortCounter } from './cohort-counter.ts';
import { absent, blank } from './cohort-layout.ts';
import { lengthOf, nameAt, nameTable, type NameTable } from './quick-sheet-names.ts';
import { quickPlanOf, type ConditionalItem } from './quick-sheet-plan.ts';
import { afterColon, afterDate, afterEmpty, afterEntry, afterId, afterOpen, afterReason, afterSpace, afterWhole, closedAt, wholeIn } from './quick-sheet-text.ts';

/** Reads plain answer sheets of one framework from their bytes and adds them up, several times as fast as through objects. */
export interface QuickSheets {
  /**
   * Reads one line. `true`: these bytes are an answer sheet in which `parseJson` and `readSheet` would find nothing wrong and nothing
   * worth a warning, and `add` will add it. `false` says nothing at all: it has to be read by them.
   *
   * @param to where the line ends; what stands there is a line end, or nothing.
   */
  read(bytes: Uint8Array, from: number, to: number): boolean;
  /** Adds the sheet that was read last. */
  add(): void;
  /** Where in the bytes read last the council stands, without its quotes; both 0 where there is none. */
  readonly council: Place;
  /** Where the respondent stands. */
  readonly respondent: Place;
}

interface Place { readonly from: number; readonly to: number }

const quote = 0x22;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const colon = 0x3a;
const comma = 0x2c;
const noOption = -1;

/** Takes a value of the entry with this key, and gives the place after it, or -1. */
type Take = (bytes: Uint8Array, at: number, key: number) => number;

/**
 * A quick reader that adds to a counter. It takes what nearly every sheet is: known keys, each once; ids, levels and dates written plainly;
 * nothing said by others. It refuses nothing: what it does not take is for `readSheet`, so both together find what `readSheet` finds alone.
 *
 * @example
 * const quick = quickSheets(councillorRoles, counter);
 * if (quick.read(bytes, from, to)) quick.add(); else // … parseJson, readSheet, counter.add
 */
export function quickSheets(framework: Framework, counter: Pick<CohortCounter, 'layout' | 'addRow'>): QuickSheets {
  const { layout } = counter;
  const plan = quickPlanOf(framework, layout);
  const row = new Int8Array(layout.items.length);
  const causes = new Int8Array(layout.competencies.length);
  const council = { from: 0, to: 0 };
  const respondent = { from: 0, to: 0 };
  const add = (): void => { counter.addRow(row, causes); };
  if (plan === undefined) return { read: () => false, add, council, respondent };

  const { items, words, wordCodes, levelCodes, competencies, conditional, facts } = plan;
  const { text, starts } = items;
  const wordCount = words.starts.length - 1;
  // A number for each sheet, noted where something is given, so that nothing has to be cleared between two sheets.
  let sheet = 0;
  const givenItems = new Int32Array(items.starts.length - 1);
  const givenFacts = new Int32Array(facts.length);
  const givenCauses = new Int32Array(competencies.length);
  const lookedAt = new Int32Array(competencies.length);
  const factValues = new Float64Array(facts.length);
  const notMyRole = new Int32Array(competencies.length);
  const isBare = new Uint8Array(competencies.length);

  // The key that was read last.
  let key = 0;

  /** Past one entry and its comma, as `afterEntry` says it; its key is one of these names and stands here for the first time. */
  const afterOne = (bytes: Uint8Array, at: number, names: NameTable, given: Int32Array, take: Take, expected: number): number => {
    if (bytes[at] !== quote) return -1;
    const found = nameAt(names, bytes, at + 1, expected);
    if (found < 0 || given[found] === sheet) return -1;
    given[found] = sheet;
    const value = afterColon(bytes, at + 1 + lengthOf(names, found));
    const end = value < 0 ? -1 : take(bytes, value, found);
    key = found;
    return end < 0 ? -1 : afterEntry(bytes, end);
  };

  const afterObject = (bytes: Uint8Array, from: number, names: NameTable, given: Int32Array, take: Take): number => {
    let at = afterOpen(bytes, from);
    if (at < 0 || bytes[at] === closeBrace) return at < 0 ? -1 : at + 1;
    // Most programs write keys in the order of the framework.
    for (let expected = 0; ; expected = key + 1) {
      at = afterOne(bytes, at, names, given, take, expected);
      if (at < 0) return at === -1 ? -1 : closedAt(at);
    }
  };

  /** As `afterObject`, and in a quarter less time: nearly all answers are plain levels. */
  const afterAnswers = (bytes: Uint8Array, from: number): number => {
    let at = afterOpen(bytes, from);
    if (at < 0 || bytes[at] === closeBrace) return at < 0 ? -1 : at + 1;
    for (let expected = 0; ; expected = key + 1) {
      for (let next = afterLevel(bytes, at, expected); next > 0; next = afterLevel(bytes, at, expected)) {
        at = next;
        expected += 1;
      }
      at = afterOne(bytes, at, items, givenItems, takeAnswer, expected);
      if (at < 0) return at === -1 ? -1 : closedAt(at);
    }
  };

  /** Past `"pr1":3,`, where that is the answer to this item; -1 where it is written in another way, or is anything else. */
  const afterLevel = (bytes: Uint8Array, at: number, item: number): number => {
    if (bytes[at] !== quote) return -1;
    const end = starts[item + 1] ?? -1;
    let place = at + 1;
    for (let i = starts[item] ?? 0; i < end; i++, place++) if (text[i] !== bytes[place]) return -1;
    if (end < 0 || bytes[place] !== colon || bytes[place + 2] !== comma || givenItems[item] === sheet) return -1;
    const digit = (bytes[place + 1] ?? 0) - 0x30;
    if (digit < 0 || digit > 9 || answered(item, levelCodes[digit] ?? -1, place) < 0) return -1;
    givenItems[item] = sheet;
    lookedAt[plan.competencyOf[item] ?? 0] = sheet;
    return bytes[place + 3] === quote ? place + 3 : afterSpace(bytes, place + 3);
  };

  /** By the keys of a sheet. Of what others said, supports, scenarios and flags nothing is counted, and there is much that can be wrong with them. */
  const takes: Readonly<Record<string, Take>> = {
    framework: (bytes, at) => afterName(plan.framework, bytes, at),
    version: (bytes, at) => afterName(plan.version, bytes, at),
    council: (bytes, at) => noted(council, at, afterId(bytes, at)),
    respondent: (bytes, at) => noted(respondent, at, afterId(bytes, at)),
    answeredOn: afterDate,
    source: afterId,
    facts: (bytes, at) => afterObject(bytes, at, plan.factNames, givenFacts, takeFact),
    answers: (bytes, at) => afterAnswers(bytes, at),
    raters: afterEmpty,
    checks: afterEmpty,
    scenarios: afterEmpty,
    causes: (bytes, at) => afterObject(bytes, at, plan.competencyNames, givenCauses, takeCause),
    discussedFlags: afterEmpty,
  };
  const keyNames = Object.keys(takes);
  const keys = nameTable(keyNames);
  const takeInOrder = Object.values(takes);
  const givenKeys = new Int32Array(keyNames.length);
  // Without a version it would be worth a warning.
  const needed = ['framework', 'version', 'respondent'].map((name) => keyNames.indexOf(name));

  const takeKey: Take = (bytes, at, which) => takeInOrder[which]?.(bytes, at, which) ?? -1;

  const takeFact: Take = (bytes, at, index) => {
    const fact = facts[index];
    if (fact === undefined) return -1;
    if (fact.kind === 'date') return afterDate(bytes, at);
    if (fact.kind === 'whole-number') {
      const end = afterWhole(bytes, at);
      factValues[index] = end < 0 ? 0 : wholeIn(bytes, at, end);
      return end;
    }
    if (bytes[at] !== quote) return -1;
    const option = nameAt(fact.options, bytes, at + 1, 0);
    factValues[index] = option;
    return option < 0 ? -1 : at + 1 + lengthOf(fact.options, option);
  };

  const takeAnswer: Take = (bytes, at, item) => {
    const competency = plan.competencyOf[item] ?? 0;
    lookedAt[competency] = sheet;
    const first = bytes[at];
    if (first === quote || first === openBrace) return takeWord(bytes, at, item, competency);
    const end = afterWhole(bytes, at);
    if (end < 0 || end > at + 2) return -1;
    return answered(item, levelCodes[wholeIn(bytes, at, end)] ?? -1, end);
  };

  const takeWord = (bytes: Uint8Array, at: number, item: number, competency: number): number => {
    const isReasoned = bytes[at] === openBrace;
    const start = isReasoned ? afterOpen(bytes, at) : at;
    if (bytes[start] !== quote) return -1;
    const word = nameAt(words, bytes, start + 1, 0);
    if (word < 0) return -1;
    if (word === plan.notMyRole) {
      notMyRole[competency] = (notMyRole[competency] ?? 0) + 1;
      if (!isReasoned) isBare[competency] = 1;
    }
    const end = start + 1 + lengthOf(words, word);
    return answered(item, wordCodes[item * wordCount + word] ?? -1, isReasoned ? afterReasoned(bytes, end, word) : end);
  };

  const afterReasoned = (bytes: Uint8Array, at: number, word: number): number => {
    if (!plan.takesReason[word]) return -1;
    const value = afterColon(bytes, at);
    const reason = value < 0 ? -1 : afterReason(bytes, value);
    const end = reason < 0 ? -1 : afterEntry(bytes, reason);
    return end < -1 ? closedAt(end) : -1;
  };

  const answered = (item: number, code: number, end: number): number => {
    if (code < 0 || !plan.isSelf[item]) return -1;
    const place = plan.rowAt[item] ?? -1;
    if (place >= 0) row[place] = code;
    return end;
  };

  const takeCause: Take = (bytes, at, competency) => {
    if (bytes[at] !== quote) return -1;
    const cause = nameAt(plan.causes, bytes, at + 1, 0);
    if (cause < 0) return -1;
    const place = competencies[competency]?.at ?? -1;
    if (place >= 0) causes[place] = cause;
    return at + 1 + lengthOf(plan.causes, cause);
  };

  const isAsked = ({ only }: ConditionalItem): boolean => {
    for (const { fact, options, numbers, unsaid } of only) {
      const value = factValues[fact] ?? noOption;
      if (!(givenFacts[fact] !== sheet ? unsaid : facts[fact]?.kind === 'choice' ? options[value] === true : numbers.has(value))) return false;
    }
    return true;
  };

  /** Marks what was not put to this person; `false` where they answered it all the same. */
  const settleAsked = (): boolean => {
    for (const item of conditional) {
      if (isAsked(item)) continue;
      if (givenItems[item.item] === sheet) return false;
      const place = plan.rowAt[item.item] ?? -1;
      if (place >= 0) row[place] = absent;
    }
    return true;
  };

  /** Marks what this person did not look at. */
  const settleChosen = (): void => {
    for (let c = 0; c < competencies.length; c++) {
      const competency = competencies[c];
      if (competency === undefined || competency.always || lookedAt[c] === sheet) continue;
      row.fill(absent, competency.from, competency.to);
    }
  };

  /** Whether so much of some competency is said to be no part of the role that a reason is wanted, and missing. */
  const wantsReason = (): boolean => {
    for (let c = 0; c < competencies.length; c++) {
      const competency = competencies[c];
      if (isBare[c] === 0 || competency === undefined) continue;
      let { asked } = competency;
      for (const item of conditional) if (item.competency === c && isAsked(item)) asked += 1;
      if ((notMyRole[c] ?? 0) / asked > plan.reasonAbove) return true;
    }
    return false;
  };

  const read = (bytes: Uint8Array, from: number, to: number): boolean => {
    sheet = sheet === 0x7fffffff ? restarted([givenKeys, givenItems, givenFacts, givenCauses, lookedAt]) : sheet + 1;
    row.fill(blank);
    causes.fill(blank);
    notMyRole.fill(0);
    isBare.fill(0);
    noted(council, 0, 1);
    const end = afterObject(bytes, afterSpace(bytes, from), keys, givenKeys, takeKey);
    if (end < 0 || afterSpace(bytes, end) !== to) return false;
    for (const which of needed) if (givenKeys[which] !== sheet) return false;
    if (!settleAsked() || wantsReason()) return false;
    settleChosen();
    return true;
  };

  return { read, add, council, respondent };
}

function afterName(names: NameTable, bytes: Uint8Array, at: number): number {
  if (bytes[at] !== quote) return -1;
  const name = nameAt(names, bytes, at + 1, 0);
  return name < 0 ? -1 : at + 1 + lengthOf(names, name);
}

function noted(place: { from: number; to: number }, at: number, end: number): number {
  place.from = end <= 1 ? 0 : at + 1;
  place.to = end <= 1 ? 0 : end - 1;
  return end;
}

function restarted(all: readonly Int32Array[]): number {
  for (const each of all) each.fill(0);
  return 1;
}
