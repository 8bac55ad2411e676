import type { Phrase } from '../../../framework/framework.ts';

/** Three areas of leadership and thirteen key points. */
export const leadership: readonly Phrase[] = [
  { id: 'ja-o', phrase: 'what they wish to achieve', document: 'S004', section: '1.3 Role of Leadership' },
  { id: 'ja-i', phrase: 'what interests and voices are there around this change', document: 'S004', section: '1.3 Role of Leadership' },
  { id: 'ja-e', phrase: 'what challenges will individual groups face', document: 'S004', section: '1.3 Role of Leadership' },
  { id: 'ja-r1', phrase: 'must address these three areas individually', document: 'S004', section: '1.3 Role of Leadership' },
  { id: 'ja-r2', phrase: 'Only by addressing these areas separately', document: 'S004', section: '1.3 Role of Leadership' },
  { id: 'ja-r3', phrase: 'their own personal strengths and weaknesses', document: 'S004', section: '1.3 Role of Leadership' },
  { id: 'ja-s', phrase: 'flexible, strong and intelligent', document: 'S004', section: '1.3 Thirteen key points, closing line' },
  { id: 'tp-1', phrase: 'political confidence and approval', document: 'S004', section: '1.3 Thirteen key points, 1' },
  { id: 'tp-2', phrase: 'clear plan and sense of purpose', document: 'S004', section: '1.3 Thirteen key points, 2' },
  { id: 'tp-3', phrase: 'unimpeachable moral position', document: 'S004', section: '1.3 Thirteen key points, 3' },
  { id: 'tp-4', phrase: 'head of the administration but not part of it', document: 'S004', section: '1.3 Thirteen key points, 4' },
  { id: 'tp-5', phrase: 'eschew the limelight', document: 'S004', section: '1.3 Thirteen key points, 5' },
  { id: 'tp-6', phrase: 'Intellectual capacity and ability to explain concepts', document: 'S004', section: '1.3 Thirteen key points, 6' },
  { id: 'tp-7', phrase: 'between leadership and opposition councillors', document: 'S004', section: '1.3 Thirteen key points, 7' },
  { id: 'tp-8', phrase: 'Competency negates fear', document: 'S004', section: '1.3 Thirteen key points, 8' },
  { id: 'tp-9', phrase: 'Empathise with arduous working arrangement of Council', document: 'S004', section: '1.3 Thirteen key points, 9' },
  {
    id: 'tp-10', phrase: 'Do not work with a political faction against leadership',
    document: 'S004', section: '1.3 Thirteen key points, 10',
  },
  { id: 'tp-11', phrase: 'conferences or special roles', document: 'S004', section: '1.3 Thirteen key points, 11' },
  { id: 'tp-12', phrase: 'Trust, truth and tolerance', document: 'S004', section: '1.3 Thirteen key points, 12' },
  { id: 'tp-13', phrase: 'Keep in mind objectives', document: 'S004', section: '1.3 Thirteen key points, 13' },
];
