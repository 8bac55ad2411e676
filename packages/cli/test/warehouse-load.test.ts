import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { tablesSql } from '@guildhall/core/result';
import { linesOf, madeUp } from './support/made-up.ts';
import { folder, run } from './support/run.ts';

it('writes a long table that a warehouse loads as it is', async () => {
  const at = folder();
  writeFileSync(join(at, 's.jsonl'), linesOf([...await madeUp('public-meeting-readiness', '--people', '30', '--seed', '5', '--council', 'c-1'), ...await madeUp('councillor-quick-scan', '--people', '30', '--seed', '5')]));
  const whole = (await run(['score', join(at, 's.jsonl')])).stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  expect((await run(['score', join(at, 's.jsonl'), '--shape', 'long', '--out', join(at, 'table.csv')])).exit).toBe(0);
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    await connection.run(tablesSql('duckdb'));
    await connection.run(`COPY guildhall_result FROM '${join(at, 'table.csv')}' (HEADER)`);
    const rows = await (await connection.run('SELECT respondent, competency, level, chosen, asked, why_null, status FROM guildhall_result ORDER BY framework DESC, respondent, place')).getRowObjectsJS();
    const expected = whole
      .toSorted((a, b) => (a.framework.id === b.framework.id ? (a.respondent < b.respondent ? -1 : 1) : a.framework.id > b.framework.id ? -1 : 1))
      .flatMap(({ respondent, competencies, status }) => competencies.map(({ id, level, chosen, asked, whyNull }: Record<string, unknown>) => ({ respondent, competency: id, level, chosen, asked, why_null: whyNull ?? null, status: status?.id ?? null })));
    expect(rows).toEqual(expected);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
});
