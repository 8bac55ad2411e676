import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../json/parse-json.ts';
import { defaultCouncilProfile } from './council-profile.ts';
import { readCouncilProfile } from './read-council-profile.ts';

function findingsIn(value: unknown) {
  const read = readCouncilProfile(value);
  return read.ok ? [] : read.findings.map(({ code, path }) => [code, path]);
}

describe('readCouncilProfile', () => {
  it('reads the example that the guides show, with nothing left to settle', () => {
    const parsed = parseJson(readFileSync(new URL('../../../../docs/examples/council.json', import.meta.url), 'utf8'));
    const read = parsed.ok ? readCouncilProfile(parsed.value, parsed.positionOf) : undefined;
    expect(read).toMatchObject({ ok: true, warnings: [], profile: { name: 'Ashmoor Vale District Council', adoption: { flags: 'list' } } });
  });

  it('needs only a name, and shares with nobody unless told to', () => {
    const read = readCouncilProfile({ name: 'Ashmoor Council' });
    expect(read.ok && read.profile).toEqual({ ...defaultCouncilProfile, name: 'Ashmoor Council' });
    expect(defaultCouncilProfile.sharing).toBe('nobody');
    expect(defaultCouncilProfile.adoption).toBeUndefined();
  });

  it('warns about what a council should settle first', () => {
    const read = readCouncilProfile({ name: 'Ashmoor Council', governance: 'mayor' });
    expect(read.ok && read.warnings.map(({ path }) => path)).toEqual(['/dataProtectionOfficer', '/monitoringOfficer', '/privacyNotice', '/lawfulBasis', '/retention']);
  });

  it('finds everything that is wrong at once', () => {
    expect(findingsIn({
      governance: 'lord', dataProtectionOfficer: { email: 'nobody' }, monitoringOfficer: { name: 'M' }, privacyNotice: 'see the web', lawfulBasis: ' \u200b ', bankHolidays: ['2026-02-30', '25/12/2026'],
      adoption: { body: 'Panel', date: '2026-01-01', flags: 'gates' }, sharing: null, words: { 'a(b': 'x' }, languages: ['fr'], nmae: 'x',
    })).toEqual([
      ['E_MISSING', '/name'], ['E_VALUE', '/governance'], ['E_EMAIL', '/dataProtectionOfficer/email'], ['E_TYPE', '/privacyNotice'], ['E_BLANK', '/lawfulBasis'],
      ['E_DATE', '/bankHolidays/0'], ['E_DATE', '/bankHolidays/1'], ['E_VALUE', '/adoption/flags'], ['E_NULL', '/sharing'], ['E_FORMAT', '/words/a(b'], ['E_VALUE', '/languages/0'], ['E_UNKNOWN_KEY', '/nmae'],
    ]);
  });

  it('suggests the name that was meant, and says where', () => {
    const parsed = parseJson('{\n "name": "A",\n "governence": "mayor" }');
    const read = parsed.ok ? readCouncilProfile(parsed.value, parsed.positionOf) : undefined;
    expect(read).toMatchObject({ findings: [{ code: 'E_UNKNOWN_KEY', hint: 'did you mean "governance"?', line: 3, column: 2 }] });
  });

  it.each([`java${'script'}:alert(1)`, 'vbscript:x', 'http://a.example/', 'data:text/html,x', '//a.example', 'https://', 'https://user@evil.example/', ' https://a.example', 'https://a.example/ x', 'java\nscript:x'])('refuses the link %j', (link) => {
    expect(findingsIn({ name: 'A', privacyNotice: { link } })).toEqual([['E_LINK', '/privacyNotice/link']]);
  });

  it.each(['https://a.example', 'https://a.example:8443/notice?x=1#top', 'HTTPS://A.example/'])('takes the link %s', (link) => {
    expect(findingsIn({ name: 'A', privacyNotice: { link } })).toEqual([]);
  });

  it('wants a contact that can be reached, and each language once', () => {
    expect(findingsIn({ name: 'A', monitoringOfficer: { name: 'M' }, languages: ['cy', 'cy'] })).toEqual([['E_CONTACT', '/monitoringOfficer'], ['E_DUPLICATE', '/languages/1']]);
    expect(findingsIn({ name: 'A', monitoringOfficer: { phone: '01632 960 123' } })).toEqual([]);
  });

  it('may name its schema, for an editor to help with; that is no part of the profile', () => {
    const read = readCouncilProfile({ $schema: '../schemas/council-profile.json', name: 'A' });
    expect(read.ok && read.profile).toEqual({ ...defaultCouncilProfile, name: 'A' });
  });

  it('cannot gate real people before a body has adopted the content', () => {
    expect(findingsIn({ name: 'A', adoption: { flags: 'gate' } })).toEqual([['E_MISSING', '/adoption/body'], ['E_MISSING', '/adoption/date']]);
  });

  it.each([[null], [[]], ['x'], [1], [new Date(0)], [undefined], [JSON.parse('{"name":"A","__proto__":{"sharing":"result"}}')]])('refuses what is no object of plain data: %j', (value) => {
    expect(findingsIn(value)).toHaveLength(1);
  });
});
