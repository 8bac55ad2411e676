export { calendarFile, type CalendarDay, type CalendarFile } from './calendar-file.ts';
export { diaryFile, type DiaryFileOptions } from './diary-file.ts';
export { diaryOf, type DiaryDay, type DiaryKind, type DiaryOptions } from './diary-of.ts';
