import type { stop as english } from '../en/stop.ts';
import type { WelshOf } from '../translation.ts';

export const stop: WelshOf<typeof english> = {
  'stop.title': { of: 'Stop and delete?', text: 'Stopio a dileu?', status: 'draft' },
  'stop.lead': {
    of: 'Your answers and notes are deleted for good. Nobody can bring them back.',
    text: 'Caiff eich atebion a’ch nodiadau eu dileu am byth. Ni all neb eu cael yn ôl.',
    status: 'draft',
  },
  'stop.noReason': { of: 'You do not have to say why.', text: 'Nid oes rhaid i chi ddweud pam.', status: 'draft' },
  'stop.copies': {
    of: 'We cannot delete what you have printed, sent or downloaded.',
    text: 'Ni allwn ddileu’r hyn rydych wedi’i argraffu, ei anfon neu ei lawrlwytho.',
    status: 'draft',
  },
  'stop.decisionStays': {
    of: 'The decision about speaking at meetings is kept: what it was, the date, who made it, and until when it holds.',
    text: 'Cedwir y penderfyniad am siarad mewn cyfarfodydd: beth ydoedd, y dyddiad, pwy a’i gwnaeth, a than pryd y mae’n ddilys.',
    status: 'draft',
  },
  'stop.confirm': { of: 'Yes, stop and delete', text: 'Ie, stopio a dileu', status: 'draft' },
  'stop.keep': { of: 'No, keep my answers', text: 'Na, cadw fy atebion', status: 'draft' },
  'stop.leaveInstead': {
    of: 'You can also save and leave, and come back another day.',
    text: 'Gallwch hefyd gadw a gadael, a dod yn ôl ryw ddiwrnod arall.',
    status: 'draft',
  },
  'stop.done': { of: 'Deleted', text: 'Wedi’u dileu', status: 'draft' },
  'stop.done.text': {
    of: 'Your answers and notes are gone.',
    text: 'Mae eich atebion a’ch nodiadau wedi mynd.',
    status: 'draft',
  },
  'stop.done.decision': {
    of: 'Only the decision is kept. How long it is kept: {retention}',
    text: 'Dim ond y penderfyniad a gedwir. Am ba hyd y caiff ei gadw: {retention}',
    status: 'draft',
  },
  'stop.failed': {
    of: 'Your answers could not be deleted. Please try again, or choose “Clear this computer”.',
    text: 'Nid oedd modd dileu eich atebion. Rhowch gynnig arall arni, neu dewiswch “Clirio’r cyfrifiadur hwn”.',
    status: 'draft',
  },
};
