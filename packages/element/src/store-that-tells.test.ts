import { memoryStore, type Store } from '@guildhall/react';
import { exampleSaved } from '@guildhall/react/store-contract';
import { expect, it } from 'vitest';
import { storeThatTells } from './store-that-tells.ts';

const watched = (store: Store) => {
  const told: string[] = [];
  const onWritten = (id: string, isWithdrawn: boolean): void => { told.push(`${id} ${isWithdrawn ? 'withdrawn' : 'written'}`); };
  return { told, store: storeThatTells(store, { onWritten, onRemoved: (id) => { told.push(`${id ?? 'all'} removed`); } }) };
};

it('keeps what the store keeps, and says what becomes of the records in it', async () => {
  const { told, store } = watched(memoryStore());
  await store.write(exampleSaved({ id: 'a' }), null);
  expect(await store.read('a')).toEqual(exampleSaved({ id: 'a' }));
  await store.remove('a');
  expect([await store.all(), await store.clear(), store.isShared, store.keeps]).toEqual([[], true, false, 'page']);
  expect(told).toEqual(['a written', 'a removed', 'all removed']);
});

it('F16: puts ahead what is on its way, where the store has a place for that, so that a tab that is closed loses nothing', () => {
  const ahead: string[] = [];
  const { told, store } = watched({ ...memoryStore(), ahead: ({ id }) => { ahead.push(id); return () => { ahead.push(`${id} forgotten`); }; } });
  store.ahead?.(exampleSaved({ id: 'a' }), [exampleSaved({ id: 'a' }).seal])();
  expect([ahead, told]).toEqual([['a', 'a forgotten'], []]);
  expect(watched(memoryStore()).store.ahead).toBeUndefined();
});
