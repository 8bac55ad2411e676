import { library } from '@guildhall/config/tsup';

const rooms = ['frameworks', 'flow', 'scoring', 'report', 'explain', 'result', 'sheet', 'council', 'messages', 'json', 'testing'];

// A room named in package.json's `exports` is an entry of its own; whatever two rooms share becomes a chunk.
export default library({
  // Named one by one: a list is looked for on the disk and comes back in any order, and the order of entries shows in the chunks.
  entry: { index: 'src/index.ts', ...Object.fromEntries(rooms.map((room) => [`${room}/index`, `src/${room}/index.ts`])) },
});
