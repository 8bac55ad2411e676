/** Tells whether a store keeps what it promises. Runs in any test runner, or in none. */
export { checkStore, type BrokenRule } from './check-store.ts';
export { storeCases, type MakeStore, type StoreCase } from './store-cases.ts';
export { exampleSaved } from './example-saved.ts';
