import type { errors as english } from '../en/errors.ts';
import type { WelshOf } from '../translation.ts';

export const errors: WelshOf<typeof english> = {
  'errors.choice.missing': {
    of: 'Choose an answer for “{question}”',
    text: 'Dewiswch ateb i “{question}”',
    status: 'draft',
  },
  'errors.text.missing': {
    of: 'Write something for “{question}”',
    text: 'Ysgrifennwch rywbeth ar gyfer “{question}”',
    status: 'draft',
  },
  'errors.text.tooLong': {
    of: '{count, plural, one {Your words for “{question}” must be shorter: # letter at most} other {Your words for “{question}” must be shorter: # letters at most}}',
    text: `{count, plural,
      zero {Rhaid i’ch geiriau ar gyfer “{question}” fod yn fyrrach: # nod ar y mwyaf}
      one {Rhaid i’ch geiriau ar gyfer “{question}” fod yn fyrrach: # nod ar y mwyaf}
      two {Rhaid i’ch geiriau ar gyfer “{question}” fod yn fyrrach: # nod ar y mwyaf}
      few {Rhaid i’ch geiriau ar gyfer “{question}” fod yn fyrrach: # nod ar y mwyaf}
      many {Rhaid i’ch geiriau ar gyfer “{question}” fod yn fyrrach: # nod ar y mwyaf}
      other {Rhaid i’ch geiriau ar gyfer “{question}” fod yn fyrrach: # nod ar y mwyaf}
    }`,
    status: 'draft',
  },
  'errors.name.tooLong': {
    of: 'Make “{question}” shorter: {most} letters and spaces at most',
    text: 'Gwnewch “{question}” yn fyrrach: {most} o lythrennau a bylchau ar y mwyaf',
    status: 'draft',
  },
  'errors.date.missing': {
    of: 'Give a date for “{question}”',
    text: 'Rhowch ddyddiad ar gyfer “{question}”',
    status: 'draft',
  },
  'errors.date.part': {
    of: 'The date for “{question}” also needs a {part, select, day {day} month {month} other {year}}',
    text: 'Mae angen {part, select, day {diwrnod} month {mis} other {blwyddyn}} hefyd yn y dyddiad ar gyfer “{question}”',
    status: 'draft',
  },
  'errors.date.notReal': {
    of: 'The date for “{question}” must be a real date, such as 27 3 2027',
    text: 'Rhaid i’r dyddiad ar gyfer “{question}” fod yn ddyddiad go iawn, fel 27 3 2027',
    status: 'draft',
  },
  'errors.date.past': {
    of: 'The date for “{question}” must be today or later',
    text: 'Rhaid i’r dyddiad ar gyfer “{question}” fod heddiw neu’n hwyrach',
    status: 'draft',
  },
  'errors.date.future': {
    of: 'The date for “{question}” must be today or earlier',
    text: 'Rhaid i’r dyddiad ar gyfer “{question}” fod heddiw neu’n gynharach',
    status: 'draft',
  },
  'errors.number.missing': {
    of: 'Give a number for “{question}”',
    text: 'Rhowch rif ar gyfer “{question}”',
    status: 'draft',
  },
  'errors.number.notWhole': {
    of: 'The number for “{question}” must be a whole number, such as 3',
    text: 'Rhaid i’r rhif ar gyfer “{question}” fod yn rhif cyfan, fel 3',
    status: 'draft',
  },
  'errors.number.tooSmall': {
    of: 'The number for “{question}” must be {least} or more',
    text: 'Rhaid i’r rhif ar gyfer “{question}” fod yn {least} neu’n fwy',
    status: 'draft',
  },
  'errors.number.tooBig': {
    of: 'The number for “{question}” must be {most} or less',
    text: 'Rhaid i’r rhif ar gyfer “{question}” fod yn {most} neu’n llai',
    status: 'draft',
  },
  'errors.cannotDoThat': {
    of: 'That cannot be done at this point. Nothing has changed.',
    text: 'Ni ellir gwneud hynny ar hyn o bryd. Nid oes dim wedi newid.',
    status: 'draft',
  },
  'errors.othersOnly': {
    of: 'Only somebody else can fill in this part.',
    text: 'Dim ond rhywun arall all lenwi’r rhan hon.',
    status: 'draft',
  },
  'errors.managerOnly': {
    of: 'Only a manager can fill in this part.',
    text: 'Dim ond rheolwr all lenwi’r rhan hon.',
    status: 'draft',
  },
  'errors.broken': {
    of: 'Something went wrong on our side. What was saved is still there.',
    text: 'Aeth rhywbeth o’i le ar ein hochr ni. Mae’r hyn a gadwyd yno o hyd.',
    status: 'draft',
  },
  'errors.broken.whatToDo': {
    of: 'Reload the page. If it happens again, ask for help.',
    text: 'Ail-lwythwch y dudalen. Os bydd yn digwydd eto, gofynnwch am gymorth.',
    status: 'draft',
  },
  'errors.notFound': { of: 'There is no such page here.', text: 'Nid oes tudalen o’r fath yma.', status: 'draft' },
  'errors.noScript': {
    of: 'This page needs JavaScript. You can also do this on paper.',
    text: 'Mae angen JavaScript ar y dudalen hon. Gallwch hefyd wneud hyn ar bapur.',
    status: 'draft',
  },
  'errors.notFinished': { of: 'Finish this part first', text: 'Gorffennwch y rhan hon yn gyntaf', status: 'draft' },
  'errors.cannotStart': { of: 'This part of the page could not start.', text: 'Ni allai’r rhan hon o’r dudalen gychwyn.', status: 'draft' },
  'errors.cannotStart.whatToDo': {
    of: 'Try again. If it still does not start, tell the people who look after this site.',
    text: 'Rhowch gynnig arall arni. Os nad yw’n cychwyn o hyd, rhowch wybod i’r bobl sy’n gofalu am y wefan hon.',
    status: 'draft',
  },
  'errors.cannotStart.forThem': {
    of: 'For the people who look after this site',
    text: 'I’r bobl sy’n gofalu am y wefan hon',
    status: 'draft',
  },
  'errors.oldBrowser': {
    of: 'This browser is too old for this page. Try another one, or do it on paper.',
    text: 'Mae’r porwr hwn yn rhy hen ar gyfer y dudalen hon. Rhowch gynnig ar un arall, neu gwnewch hyn ar bapur.',
    status: 'draft',
  },
};
