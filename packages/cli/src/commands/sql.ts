import { scoringSql, type SqlDialect } from '@guildhall/core/result';
import type { Context } from '../context.ts';
import { knownFramework } from '../known-framework.ts';

export interface SqlOptions { readonly dialect: SqlDialect; readonly flags: 'list' | 'gate' }

/** The whole scoring of a framework as one view in SQL. */
export async function sql({ out, brought }: Pick<Context, 'out' | 'brought'>, name: string, { dialect, flags }: SqlOptions): Promise<void> {
  await out.write(scoringSql(knownFramework({ brought }, name), { dialect, flags }));
}
